Instance: site-syn-psychosocial-halberstadt
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-psychosocial-halberstadt)
* insert SiteOf(syn-psychosocial-halberstadt)
* name = "Psychosoziale Krebsberatung Rotmilan Halberstadt (synthetisch)"
* type = $v3-role#CSC
* insert TownHalberstadt
* insert PointHalberstadt
