Instance: krebsgesellschaft-sachsen-anhalt
InstanceOf: OnkonetzPartner
Usage: #example
* insert Documented(krebsgesellschaft-sachsen-anhalt)
* active = true
* type[kind] = $onk-kind#cancer-society "Krebsgesellschaft / Fachgesellschaft"
* name = "Sachsen-Anhaltische Krebsgesellschaft"
* alias[+] = "Sachsen-Anhaltische Krebsgesellschaft e.V."
* alias[+] = "Sachsen-Anhaltinische Krebsgesellschaft e.V."
* address.state = "DE-ST"
* address.country = "DE"
