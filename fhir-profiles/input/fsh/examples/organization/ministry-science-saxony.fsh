Instance: ministry-science-saxony
InstanceOf: OnkonetzPartner
Usage: #example
* insert Documented(ministry-science-saxony)
* active = true
* type[kind] = $onk-kind#ministry "Ministerium / Behörde"
* name = "Sächsisches Wissenschaftsministerium"
* address.state = "DE-SN"
* address.country = "DE"
