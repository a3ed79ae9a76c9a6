Extension: OnkonetzSourceCaveat
Id: source-caveat
Title: "What the source leaves open"
Description: "A limit of what the source says of a service, for example that it names providers as examples only, so that the absence of others must not be inferred."
Context: HealthcareService
* insert Published
* . ^short = "What the source leaves open"
* value[x] 1..1
* value[x] only string
