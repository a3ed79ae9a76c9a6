Instance: SearchParameter-designation-period
InstanceOf: SearchParameter
Title: "Period of a designation"
Usage: #definition
* insert SearchParameterOf(designation-period, designation-period, date, [["When a designation was held; what is only planned, applied for or suspended does not count"]])
* name = "DesignationPeriod"
* insert OnDesignated
* expression = "Organization.extension('https://onkonetz.github.io/fhir/StructureDefinition/designation').where(extension('status').value.where($this = 'active' or $this = 'ended').exists()).extension('period').value | Location.extension('https://onkonetz.github.io/fhir/StructureDefinition/designation').where(extension('status').value.where($this = 'active' or $this = 'ended').exists()).extension('period').value | HealthcareService.extension('https://onkonetz.github.io/fhir/StructureDefinition/designation').where(extension('status').value.where($this = 'active' or $this = 'ended').exists()).extension('period').value"
* comparator[+] = #eq
* comparator[+] = #ne
* comparator[+] = #gt
* comparator[+] = #lt
* comparator[+] = #ge
* comparator[+] = #le
* comparator[+] = #sa
* comparator[+] = #eb
* comparator[+] = #ap
