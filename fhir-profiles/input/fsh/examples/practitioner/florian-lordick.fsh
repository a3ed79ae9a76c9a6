Instance: florian-lordick
InstanceOf: OnkonetzPractitioner
Usage: #example
* insert Documented(florian-lordick)
* insert Person(Prof., Florian, Lordick)
