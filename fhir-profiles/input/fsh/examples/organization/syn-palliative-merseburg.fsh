Instance: syn-palliative-merseburg
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-palliative-merseburg)
* active = true
* type[kind] = $onk-kind#palliative "Palliativdienst / SAPV-Team"
* name = "Palliativdienst Rabenflug Merseburg (synthetisch)"
* insert TownMerseburg
