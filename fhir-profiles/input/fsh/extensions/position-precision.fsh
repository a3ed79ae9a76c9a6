Extension: OnkonetzPositionPrecision
Id: position-precision
Title: "Precision of a position"
Description: "What the position stands for: the point of the town, the campus or the address."
Context: Location.position
* insert Published
* . ^short = "city | campus | address"
* value[x] 1..1
* value[x] only code
* valueCode from https://onkonetz.github.io/fhir/ValueSet/position-precision (required)
