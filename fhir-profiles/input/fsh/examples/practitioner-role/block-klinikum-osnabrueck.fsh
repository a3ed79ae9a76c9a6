Instance: block-klinikum-osnabrueck
InstanceOf: OnkonetzPractitionerRole
Usage: #example
* insert Documented(block-klinikum-osnabrueck)
* active = true
* practitioner = Reference(frans-block)
* organization = Reference(klinikum-osnabrueck)
* code = $practitioner-function#managing-director "Geschäftsführer/in"
* location = Reference(site-klinikum-osnabrueck)
