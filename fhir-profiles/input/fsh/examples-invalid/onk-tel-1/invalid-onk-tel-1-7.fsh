Instance: invalid-onk-tel-1-7
InstanceOf: OnkonetzEndpoint
Title: "Phone number of a contact without an area code"
Usage: #example
* identifier[onkonetzId].value = "invalid-onk-tel-1-7"
* status = #active
* connectionType = $endpoint-connection-type#hl7-fhir-rest
* managingOrganization = Reference(example-hospital)
* payloadType = $endpoint-payload-type#any
* address = "https://fhir.krankenhaus.example.org/r4"
* contact.system = #phone
* contact.value = "23125-000"
