Instance: SearchParameter-designation-status
InstanceOf: SearchParameter
Title: "Status of a designation"
Usage: #definition
* insert SearchParameterOf(designation-status, designation-status, token, [["How the matter of a designation stands: planned, applied, active, suspended or ended"]])
* name = "DesignationStatus"
* insert OnDesignated
* expression = "Organization.extension('https://onkonetz.github.io/fhir/StructureDefinition/designation').extension('status').value | Location.extension('https://onkonetz.github.io/fhir/StructureDefinition/designation').extension('status').value | HealthcareService.extension('https://onkonetz.github.io/fhir/StructureDefinition/designation').extension('status').value"
