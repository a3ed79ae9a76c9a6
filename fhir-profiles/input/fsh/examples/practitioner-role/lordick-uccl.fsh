Instance: lordick-uccl
InstanceOf: OnkonetzPractitionerRole
Usage: #example
* insert Documented(lordick-uccl)
* active = true
* practitioner = Reference(florian-lordick)
* organization = Reference(uccl)
* code = $practitioner-function#director "Direktor/in"
* location = Reference(site-uccl)
