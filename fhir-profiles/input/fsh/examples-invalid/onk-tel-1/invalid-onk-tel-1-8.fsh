Instance: invalid-onk-tel-1-8
InstanceOf: OnkonetzHospital
Title: "Phone number of a contact person with a word"
Usage: #example
* identifier[onkonetzId].value = "invalid-onk-tel-1-8"
* active = true
* type[kind] = $onk-kind#hospital
* name = "Musterkrankenhaus"
* contact.telecom.system = #phone
* contact.telecom.value = "030 23125 Pforte"
