Instance: invalid-onk-id-3-1
InstanceOf: OnkonetzHospital
Title: "Practice site number of an organisation with eight digits"
Usage: #example
* identifier[onkonetzId].value = "invalid-onk-id-3-1"
* active = true
* type[kind] = $onk-kind#hospital
* name = "Musterkrankenhaus"
* identifier[bsnr].value = "99999990"
