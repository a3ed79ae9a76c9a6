Instance: hochhaus-utc-jena
InstanceOf: OnkonetzPractitionerRole
Usage: #example
* insert Documented(hochhaus-utc-jena)
* active = true
* practitioner = Reference(andreas-hochhaus)
* organization = Reference(utc-jena)
* code = $practitioner-function#speaker "Sprecher/in"
* location = Reference(site-utc-jena)
