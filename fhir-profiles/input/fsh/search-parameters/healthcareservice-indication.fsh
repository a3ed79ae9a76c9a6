Instance: SearchParameter-healthcareservice-indication
InstanceOf: SearchParameter
Title: "Treated indication"
Usage: #definition
* insert SearchParameterOf(healthcareservice-indication, indication, token, [["Disease for which the service is offered, as a code of ICD-10-GM"]])
* name = "HealthcareServiceIndication"
* base = #HealthcareService
* expression = "HealthcareService.extension('https://onkonetz.github.io/fhir/StructureDefinition/treated-indication').value"
