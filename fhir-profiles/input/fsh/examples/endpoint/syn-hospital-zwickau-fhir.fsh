Instance: syn-hospital-zwickau-fhir
InstanceOf: OnkonetzEndpoint
Usage: #example
* insert Synthetic(syn-hospital-zwickau-fhir)
* status = #active
* connectionType = $endpoint-connection-type#hl7-fhir-rest
* name = "FHIR-Schnittstelle Krankenhaus Kranichwiese (synthetisch)"
* managingOrganization = Reference(syn-hospital-zwickau)
* payloadType = $endpoint-payload-type#any
* address = "https://fhir.kranichwiese.example/r4"
