Instance: syn-palliative-halle
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-palliative-halle)
* active = true
* type[kind] = $onk-kind#palliative "Palliativdienst / SAPV-Team"
* name = "Palliativdienst Schwanenflug Halle (synthetisch)"
* insert TownHalle
