Instance: frans-block
InstanceOf: OnkonetzPractitioner
Usage: #example
* insert Documented(frans-block)
* active = true
* name.text = "Frans Block"
* name.family = "Block"
* name.given = "Frans"
