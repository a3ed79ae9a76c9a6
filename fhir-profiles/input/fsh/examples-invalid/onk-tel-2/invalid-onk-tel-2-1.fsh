Instance: invalid-onk-tel-2-1
InstanceOf: OnkonetzHospital
Title: "E-mail address with mailto:"
Usage: #example
* identifier[onkonetzId].value = "invalid-onk-tel-2-1"
* active = true
* type[kind] = $onk-kind#hospital
* name = "Musterkrankenhaus"
* telecom.system = #email
* telecom.value = "mailto:onkologie@krankenhaus.example.org"
