Instance: SearchParameter-center-category
InstanceOf: SearchParameter
Title: "Category of a certified centre"
Usage: #definition
* insert SearchParameterOf(center-category, center-category, token, [["Kind of certified centre that a designation names"]])
* name = "CenterCategory"
* insert OnDesignated
* expression = "Organization.extension('https://onkonetz.github.io/fhir/StructureDefinition/designation').extension('category').value | Location.extension('https://onkonetz.github.io/fhir/StructureDefinition/designation').extension('category').value | HealthcareService.extension('https://onkonetz.github.io/fhir/StructureDefinition/designation').extension('category').value"
