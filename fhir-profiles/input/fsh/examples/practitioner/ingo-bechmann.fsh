Instance: ingo-bechmann
InstanceOf: OnkonetzPractitioner
Usage: #example
* insert Documented(ingo-bechmann)
* insert Person(Prof. Dr., Ingo, Bechmann)
