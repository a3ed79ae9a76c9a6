Instance: SearchParameter-designation-code-period
InstanceOf: SearchParameter
Title: "Designation at a time"
Usage: #definition
* insert SearchParameterOf(designation-code-period, designation-code-period, composite, [["Who held a certain designation at a certain time, both of the same designation"]])
* name = "DesignationCodePeriod"
* insert OnDesignated
* expression = "Organization.extension('https://onkonetz.github.io/fhir/StructureDefinition/designation').where(extension('status').value.where($this = 'active' or $this = 'ended').exists()) | Location.extension('https://onkonetz.github.io/fhir/StructureDefinition/designation').where(extension('status').value.where($this = 'active' or $this = 'ended').exists()) | HealthcareService.extension('https://onkonetz.github.io/fhir/StructureDefinition/designation').where(extension('status').value.where($this = 'active' or $this = 'ended').exists())"
* component[+].definition = "https://onkonetz.github.io/fhir/SearchParameter/designation"
* component[=].expression = "extension('code').value"
* component[+].definition = "https://onkonetz.github.io/fhir/SearchParameter/designation-period"
* component[=].expression = "extension('period').value"
