Instance: example-endpoint
InstanceOf: OnkonetzEndpoint
Title: "FHIR address of a hospital"
Usage: #example
* identifier[onkonetzId].value = "example-endpoint"
* status = #active
* connectionType = $endpoint-connection-type#hl7-fhir-rest
* name = "FHIR-Schnittstelle des Musterkrankenhauses"
* managingOrganization = Reference(example-hospital)
* payloadType = $endpoint-payload-type#any
* address = "https://fhir.krankenhaus.example.org/r4"
