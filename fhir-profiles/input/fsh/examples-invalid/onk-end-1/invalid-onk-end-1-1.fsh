Instance: invalid-onk-end-1-1
InstanceOf: OnkonetzEndpoint
Title: "Address without a scheme"
Usage: #example
* identifier[onkonetzId].value = "invalid-onk-end-1-1"
* status = #active
* connectionType = $endpoint-connection-type#hl7-fhir-rest
* managingOrganization = Reference(example-hospital)
* payloadType = $endpoint-payload-type#any
* address = "fhir.krankenhaus.example.org/r4"
