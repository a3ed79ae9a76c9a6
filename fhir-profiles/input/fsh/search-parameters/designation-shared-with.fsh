Instance: SearchParameter-designation-shared-with
InstanceOf: SearchParameter
Title: "Holder of the same designation"
Usage: #definition
* insert SearchParameterOf(designation-shared-with, designation-shared-with, reference, [["Who holds the same award together with the organisation, place or service"]])
* name = "DesignationSharedWith"
* insert OnDesignated
* expression = "Organization.extension('https://onkonetz.github.io/fhir/StructureDefinition/designation').extension('sharedWith').value | Location.extension('https://onkonetz.github.io/fhir/StructureDefinition/designation').extension('sharedWith').value | HealthcareService.extension('https://onkonetz.github.io/fhir/StructureDefinition/designation').extension('sharedWith').value"
* target = #Organization
