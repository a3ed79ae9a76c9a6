Instance: invalid-onk-tel-1-1
InstanceOf: OnkonetzHospital
Title: "Phone number without an area code"
Usage: #example
* identifier[onkonetzId].value = "invalid-onk-tel-1-1"
* active = true
* type[kind] = $onk-kind#hospital
* name = "Musterkrankenhaus"
* telecom.system = #phone
* telecom.value = "23125-000"
