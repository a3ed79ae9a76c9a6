Instance: example-changes
InstanceOf: OnkonetzSubmissionBundle
Usage: #example
* language = #de
* type = #transaction
* entry[+].resource = example-hospital
* entry[=].request.method = #PUT
* entry[=].request.url = "Organization/example-hospital"
* entry[=].request.ifMatch = "W/\"1\""
* entry[+].request.method = #DELETE
* entry[=].request.url = "Endpoint/example-endpoint"
* entry[=].request.ifMatch = "W/\"1\""
