Instance: bechmann-medizinische-fakultaet-leipzig
InstanceOf: OnkonetzPractitionerRole
Usage: #example
* insert Documented(bechmann-medizinische-fakultaet-leipzig)
* active = true
* practitioner = Reference(ingo-bechmann)
* organization = Reference(medizinische-fakultaet-leipzig)
* code = $practitioner-function#dean "Dekan/in"
