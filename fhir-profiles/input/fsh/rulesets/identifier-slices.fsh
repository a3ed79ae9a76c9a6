// Identifiers are told apart by their system. Other systems are allowed beside the named ones.
RuleSet: IdentifierSlices
* identifier ^slicing.discriminator.type = #value
* identifier ^slicing.discriminator.path = "system"
* identifier ^slicing.rules = #open
* identifier ^slicing.description = "An identifier is told by its system."
* identifier MS

// One named identifier: its system is fixed and its value is there.
RuleSet: IdentifierSlice(slice, max, system, short)
* identifier contains {slice} 0..{max} MS
* identifier[{slice}] ^short = {short}
* identifier[{slice}].system 1..1
* identifier[{slice}].system = {system}
* identifier[{slice}].value 1..1

// A number that we know has its form on every entry, also where it has no slice.
// Our own number: every entry has one, given by the server if it is missing, and it never changes.
RuleSet: OnkonetzIdentifier
* insert IdentifierSlices
* identifier obeys onk-id-1 and onk-id-2 and onk-id-3 and onk-id-4 and onk-id-5 and onk-id-7 and onk-id-8 and onk-id-9
* insert IdentifierSlice(onkonetzId, 1, $onkonetz-id, "Number of the entry in this directory")
