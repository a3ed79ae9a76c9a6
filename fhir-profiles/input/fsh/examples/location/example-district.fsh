Instance: example-district
InstanceOf: OnkonetzJurisdiction
Title: "District"
Usage: #example
* identifier[onkonetzId].value = "example-district"
* status = #active
* name = "Musterkreis"
* type[jurisdiction] = $ihe-type#jurisdiction
* physicalType = $location-physical-type#jdn
