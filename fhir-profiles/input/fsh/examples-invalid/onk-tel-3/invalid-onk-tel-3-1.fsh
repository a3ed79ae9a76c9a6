Instance: invalid-onk-tel-3-1
InstanceOf: OnkonetzHospital
Title: "Web address without a scheme"
Usage: #example
* identifier[onkonetzId].value = "invalid-onk-tel-3-1"
* active = true
* type[kind] = $onk-kind#hospital
* name = "Musterkrankenhaus"
* telecom.system = #url
* telecom.value = "krankenhaus.example.org"
