Instance: example-department
InstanceOf: OnkonetzDepartment
Title: "Department of a hospital"
Usage: #example
* identifier[onkonetzId].value = "example-department"
* active = true
* type[kind] = $onk-kind#hospital-department
* name = "Klinik für Hämatologie des Musterkrankenhauses"
* partOf = Reference(example-hospital)
