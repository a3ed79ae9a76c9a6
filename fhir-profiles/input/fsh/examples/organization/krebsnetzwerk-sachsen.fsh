// Announced at the opening of the ZPM, without a name: an entry that is not active yet.
Instance: krebsnetzwerk-sachsen
InstanceOf: OnkonetzNetwork
Usage: #example
* insert Documented(krebsnetzwerk-sachsen)
* active = false
* type[kind] = $onk-kind#network "Netzwerk / Verbund"
* name = "Netzwerk zur Behandlung und Erforschung von Krebs in Sachsen (geplant, noch ohne Namen)"
* address.state = "DE-SN"
* address.country = "DE"
