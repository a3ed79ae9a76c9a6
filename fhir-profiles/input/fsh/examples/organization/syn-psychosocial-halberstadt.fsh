Instance: syn-psychosocial-halberstadt
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-psychosocial-halberstadt)
* active = true
* type[kind] = $onk-kind#psychosocial-aftercare "Psychosoziale Nachsorgeeinrichtung / Krebsberatungsstelle"
* name = "Psychosoziale Krebsberatung Rotmilan Halberstadt (synthetisch)"
* insert TownHalberstadt
