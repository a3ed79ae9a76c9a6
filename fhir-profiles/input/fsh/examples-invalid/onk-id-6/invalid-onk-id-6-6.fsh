Instance: invalid-onk-id-6-6
InstanceOf: OnkonetzEndpoint
Title: "Site number on an endpoint"
Usage: #example
* identifier[onkonetzId].value = "invalid-onk-id-6-6"
* status = #active
* connectionType = $endpoint-connection-type#hl7-fhir-rest
* managingOrganization = Reference(example-hospital)
* payloadType = $endpoint-payload-type#any
* address = "https://fhir.krankenhaus.example.org/r4"
* identifier[1].system = $standortnummer
* identifier[1].value = "999999000"
