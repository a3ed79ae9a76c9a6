Instance: thoralf-lange
InstanceOf: OnkonetzPractitioner
Usage: #example
* insert Documented(thoralf-lange)
* insert Person(Prof. Dr. med., Thoralf, Lange)
