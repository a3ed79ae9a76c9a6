Instance: syn-practice-weissenfels
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-practice-weissenfels)
* active = true
* type[kind] = $onk-kind#gp-practice "Hausarztpraxis"
* type[kind].coding[1] = $ihe-type#facility
* name = "Hausarztpraxis Wieselgrund Weißenfels (synthetisch)"
* insert TownWeissenfels
