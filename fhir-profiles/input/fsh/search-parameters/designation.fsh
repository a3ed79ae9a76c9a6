Instance: SearchParameter-designation
InstanceOf: SearchParameter
Title: "Designation"
Usage: #definition
* insert SearchParameterOf(designation, designation, token, [["What the organisation, place or service has been awarded, certified or permitted, whatever the status"]])
* name = "DesignationCode"
* insert OnDesignated
* expression = "Organization.extension('https://onkonetz.github.io/fhir/StructureDefinition/designation').extension('code').value | Location.extension('https://onkonetz.github.io/fhir/StructureDefinition/designation').extension('code').value | HealthcareService.extension('https://onkonetz.github.io/fhir/StructureDefinition/designation').extension('code').value"
