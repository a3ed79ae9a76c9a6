Instance: syn-palliative-suhl
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-palliative-suhl)
* active = true
* type[kind] = $onk-kind#palliative "Palliativdienst / SAPV-Team"
* name = "Palliativdienst Auerhahnruf Suhl (synthetisch)"
* insert TownSuhl
