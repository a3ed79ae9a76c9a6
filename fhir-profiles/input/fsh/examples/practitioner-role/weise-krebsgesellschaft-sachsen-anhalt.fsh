Instance: weise-krebsgesellschaft-sachsen-anhalt
InstanceOf: OnkonetzPractitionerRole
Usage: #example
* insert Documented(weise-krebsgesellschaft-sachsen-anhalt)
* active = true
* practitioner = Reference(sven-weise)
* organization = Reference(krebsgesellschaft-sachsen-anhalt)
* code = $practitioner-function#managing-director "Geschäftsführer/in"
