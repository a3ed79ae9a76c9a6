Extension: OnkonetzPositionPrecision
Id: position-precision
Title: "Precision of a position"
Description: "What the position stands for: the point of the town, the campus or the address. In an answer, what the position stands for to which the distance of a hit was measured."
Context: Location.position, Bundle.entry.search
* insert Published
* . ^short = "city | campus | address"
* value[x] 1..1
* value[x] only code
* valueCode from https://onkonetz.github.io/fhir/ValueSet/position-precision (required)
