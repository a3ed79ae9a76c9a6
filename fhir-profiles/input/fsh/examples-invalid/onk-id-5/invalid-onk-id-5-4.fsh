Instance: invalid-onk-id-5-4
InstanceOf: OnkonetzEndpoint
Title: "Telematik-ID of an endpoint without a sector"
Usage: #example
* identifier[onkonetzId].value = "invalid-onk-id-5-4"
* status = #active
* connectionType = $endpoint-connection-type#hl7-fhir-rest
* managingOrganization = Reference(example-hospital)
* payloadType = $endpoint-payload-type#any
* address = "https://fhir.krankenhaus.example.org/r4"
* identifier[+].system = $telematik-id
* identifier[=].value = "269999994"
