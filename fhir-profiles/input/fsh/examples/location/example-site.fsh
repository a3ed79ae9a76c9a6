Instance: example-site
InstanceOf: OnkonetzLocation
Title: "Site of a hospital"
Usage: #example
* identifier[onkonetzId].value = "example-site"
* identifier[standortnummer].value = "999999000"
* identifier[bsnr].value = "999999900"
* status = #active
* name = "Musterkrankenhaus, Haus 1"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#HOSP
* telecom.system = #phone
* telecom.value = "030 23125 010"
* address.city = "Musterstadt"
* address.country = "DE"
* physicalType = $location-physical-type#bu
* position.latitude = 51.2015
* position.longitude = 11.9684
* position.extension[precision].valueCode = #address
* managingOrganization = Reference(example-hospital)
