Instance: invalid-onk-tel-3-2
InstanceOf: OnkonetzHospital
Title: "Web address without a domain"
Usage: #example
* identifier[onkonetzId].value = "invalid-onk-tel-3-2"
* active = true
* type[kind] = $onk-kind#hospital
* name = "Musterkrankenhaus"
* telecom.system = #url
* telecom.value = "https://krankenhaus"
