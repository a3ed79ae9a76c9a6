Instance: example-person
InstanceOf: OnkonetzPractitioner
Title: "Person with every German identifier"
Usage: #example
* identifier[onkonetzId].value = "example-person"
* identifier[lanr].value = "999999900"
* identifier[efn].value = "802769999999999"
* identifier[zanr].value = "999999999"
* identifier[telematikId].value = "1-999999900"
* active = true
* name.text = "Dr. med. Erika Muster"
* name.family = "Muster"
* name.given = "Erika"
* name.prefix = "Dr. med."
* telecom.system = #email
* telecom.value = "erika.muster@krankenhaus.example.org"
