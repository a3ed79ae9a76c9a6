Instance: syn-palliative-jena
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-palliative-jena)
* active = true
* type[kind] = $onk-kind#palliative "Palliativdienst / SAPV-Team"
* name = "Palliativdienst Schmetterlingsflug Jena (synthetisch)"
* insert TownJena
