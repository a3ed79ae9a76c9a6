Instance: bleckmann-wtz-muenster
InstanceOf: OnkonetzPractitionerRole
Usage: #example
* insert Documented(bleckmann-wtz-muenster)
* active = true
* practitioner = Reference(annalen-bleckmann)
* organization = Reference(wtz-muenster)
* code = $practitioner-function#director "Direktor/in"
* location = Reference(site-wtz-muenster)
