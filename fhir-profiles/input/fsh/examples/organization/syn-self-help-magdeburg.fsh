Instance: syn-self-help-magdeburg
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-self-help-magdeburg)
* active = true
* type[kind] = $onk-kind#self-help "Selbsthilfeorganisation"
* name = "Selbsthilfegruppe Feldhase Magdeburg (synthetisch)"
* insert TownMagdeburg
