Instance: SearchParameter-practitioner-qualification-issuer
InstanceOf: SearchParameter
Title: "Issuer of a qualification"
Usage: #definition
* insert SearchParameterOf(practitioner-qualification-issuer, qualification-issuer, reference, [["Who regulates and issues a qualification of the practitioner"]])
* name = "PractitionerQualificationIssuer"
* base = #Practitioner
* expression = "Practitioner.qualification.issuer"
* target = #Organization
