Instance: sven-weise
InstanceOf: OnkonetzPractitioner
Usage: #example
* insert Documented(sven-weise)
* active = true
* name.text = "Sven Weise"
* name.family = "Weise"
* name.given = "Sven"
