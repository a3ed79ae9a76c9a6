Instance: syn-mvz-jena-fhir
InstanceOf: OnkonetzEndpoint
Usage: #example
* insert Synthetic(syn-mvz-jena-fhir)
* status = #active
* connectionType = $endpoint-connection-type#hl7-fhir-rest
* name = "FHIR-Schnittstelle MVZ Schmetterlingsplatz (synthetisch)"
* managingOrganization = Reference(syn-mvz-jena)
* payloadType = $endpoint-payload-type#any
* address = "https://fhir.schmetterlingsplatz.example/r4"
