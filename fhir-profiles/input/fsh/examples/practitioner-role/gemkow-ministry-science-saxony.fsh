Instance: gemkow-ministry-science-saxony
InstanceOf: OnkonetzPractitionerRole
Usage: #example
* insert Documented(gemkow-ministry-science-saxony)
* active = true
* practitioner = Reference(sebastian-gemkow)
* organization = Reference(ministry-science-saxony)
* code = $practitioner-function#minister "Minister/in"
