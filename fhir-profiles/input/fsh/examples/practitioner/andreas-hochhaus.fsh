Instance: andreas-hochhaus
InstanceOf: OnkonetzPractitioner
Usage: #example
* insert Documented(andreas-hochhaus)
* insert Person(Prof., Andreas, Hochhaus)
