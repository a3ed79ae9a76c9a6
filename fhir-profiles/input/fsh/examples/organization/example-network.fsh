Instance: example-network
InstanceOf: OnkonetzNetwork
Title: "Network"
Usage: #example
* identifier[onkonetzId].value = "example-network"
* active = true
* type[kind] = $onk-kind#network
* name = "Mustertumornetz"
