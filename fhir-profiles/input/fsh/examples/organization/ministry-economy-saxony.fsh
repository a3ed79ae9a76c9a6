Instance: ministry-economy-saxony
InstanceOf: OnkonetzPartner
Usage: #example
* insert Documented(ministry-economy-saxony)
* active = true
* type[kind] = $onk-kind#ministry "Ministerium / Behörde"
* name = "Sächsisches Wirtschaftsministerium"
* address.state = "DE-SN"
* address.country = "DE"
