Instance: annalen-bleckmann
InstanceOf: OnkonetzPractitioner
Usage: #example
* insert Documented(annalen-bleckmann)
* insert Person(Prof., Annalen, Bleckmann)
