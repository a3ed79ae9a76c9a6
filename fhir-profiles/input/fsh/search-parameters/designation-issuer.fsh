Instance: SearchParameter-designation-issuer
InstanceOf: SearchParameter
Title: "Issuer of a designation"
Usage: #definition
* insert SearchParameterOf(designation-issuer, designation-issuer, reference, [["Who awarded the designation"]])
* name = "DesignationIssuer"
* insert OnDesignated
* expression = "Organization.extension('https://onkonetz.github.io/fhir/StructureDefinition/designation').extension('issuer').value | Location.extension('https://onkonetz.github.io/fhir/StructureDefinition/designation').extension('issuer').value | HealthcareService.extension('https://onkonetz.github.io/fhir/StructureDefinition/designation').extension('issuer').value"
* target = #Organization
