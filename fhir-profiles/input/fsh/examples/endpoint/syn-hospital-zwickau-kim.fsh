Instance: syn-hospital-zwickau-kim
InstanceOf: OnkonetzEndpoint
Usage: #example
* insert Synthetic(syn-hospital-zwickau-kim)
* status = #active
* connectionType = $endpoint-connection-type#secure-email
* name = "KIM-Postfach Krankenhaus Kranichwiese (synthetisch)"
* managingOrganization = Reference(syn-hospital-zwickau)
* payloadType = $endpoint-payload-type#any
* address = "mailto:onkologie@kranichwiese.kim.example"
