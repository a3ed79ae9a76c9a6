Instance: syn-self-help-stendal
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-self-help-stendal)
* active = true
* type[kind] = $onk-kind#self-help "Selbsthilfeorganisation"
* name = "Selbsthilfegruppe Kiebitz Stendal (synthetisch)"
* insert TownStendal
