Instance: deutsche-krebshilfe
InstanceOf: OnkonetzPartner
Usage: #example
* insert Documented(deutsche-krebshilfe)
* active = true
* type[kind] = $onk-kind#funder "Förderorganisation / Stiftung"
* name = "Deutsche Krebshilfe"
* alias = "DKH"
* insert TownBonn
