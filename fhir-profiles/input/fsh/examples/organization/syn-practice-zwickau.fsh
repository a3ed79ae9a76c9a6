Instance: syn-practice-zwickau
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-practice-zwickau)
* active = true
* type[kind] = $onk-kind#specialist-practice "Facharztpraxis"
* type[kind].coding[1] = $ihe-type#facility
* name = "Gastroenterologische Praxis Kranichstraße Zwickau (synthetisch)"
* insert TownZwickau
