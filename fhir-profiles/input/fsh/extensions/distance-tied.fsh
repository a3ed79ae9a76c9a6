Extension: OnkonetzDistanceTied
Id: distance-tied
Title: "Distance tied"
Description: "Another hit is as near, as far as the precision of the positions can tell: the order of the two is open."
Context: Bundle.entry.search
* insert Published
* . ^short = "Order within the precision of the positions is open"
* value[x] 1..1
* value[x] only boolean
