Instance: invalid-onk-tel-1-6
InstanceOf: OnkonetzJurisdiction
Title: "Phone number of a district with letters"
Usage: #example
* identifier[onkonetzId].value = "invalid-onk-tel-1-6"
* status = #active
* name = "Musterkreis"
* type[jurisdiction] = $ihe-type#jurisdiction
* physicalType = $location-physical-type#jdn
* telecom.system = #phone
* telecom.value = "0800 KREBS"
