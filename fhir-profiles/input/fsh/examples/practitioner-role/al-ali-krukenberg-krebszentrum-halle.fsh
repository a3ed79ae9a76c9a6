Instance: al-ali-krukenberg-krebszentrum-halle
InstanceOf: OnkonetzPractitionerRole
Usage: #example
* insert Documented(al-ali-krukenberg-krebszentrum-halle)
* active = true
* practitioner = Reference(haifa-kathrin-al-ali)
* organization = Reference(krukenberg-krebszentrum-halle)
* code = $practitioner-function#director "Direktor/in"
* location = Reference(site-krukenberg-krebszentrum-halle)
