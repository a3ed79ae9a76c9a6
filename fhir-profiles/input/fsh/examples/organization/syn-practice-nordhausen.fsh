Instance: syn-practice-nordhausen
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-practice-nordhausen)
* active = true
* type[kind] = $onk-kind#specialist-practice "Facharztpraxis"
* type[kind].coding[1] = $ihe-type#facility
* name = "Gastroenterologische Praxis Wildkatzensteig Nordhausen (synthetisch)"
* insert TownNordhausen
