Instance: syn-palliative-weimar
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-palliative-weimar)
* active = true
* type[kind] = $onk-kind#palliative "Palliativdienst / SAPV-Team"
* name = "Palliativdienst Nachtigallenruf Weimar (synthetisch)"
* insert TownWeimar
