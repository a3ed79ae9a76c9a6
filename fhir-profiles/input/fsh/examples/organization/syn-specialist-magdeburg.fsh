Instance: syn-specialist-magdeburg
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-specialist-magdeburg)
* active = true
* type[kind] = $onk-kind#oncology-practice "Onkologische Schwerpunktpraxis"
* type[kind].coding[1] = $ihe-type#facility
* name = "Onkologische Schwerpunktpraxis Graureiherplatz Magdeburg (synthetisch)"
* insert TownMagdeburg
