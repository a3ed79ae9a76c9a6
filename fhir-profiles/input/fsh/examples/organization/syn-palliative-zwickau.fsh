Instance: syn-palliative-zwickau
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-palliative-zwickau)
* active = true
* type[kind] = $onk-kind#palliative "Palliativdienst / SAPV-Team"
* name = "Palliativdienst Kranichflug Zwickau (synthetisch)"
* insert TownZwickau
