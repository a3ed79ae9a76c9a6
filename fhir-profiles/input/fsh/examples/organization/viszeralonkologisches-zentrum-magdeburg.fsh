// The only centre of Magdeburg that a public source names. Its certificate is known for the year of the certification only.
Instance: viszeralonkologisches-zentrum-magdeburg
InstanceOf: OnkonetzCenter
Usage: #example
* insert Documented(viszeralonkologisches-zentrum-magdeburg)
* active = true
* type[kind] = $onk-kind#organ-cancer-center "Organkrebszentrum / Interdisziplinäres Organtumorzentrum (OTZ)"
* name = "Viszeralonkologisches Zentrum der Universitätsmedizin Magdeburg"
* insert TownMagdeburg
* partOf = Reference(ummd)
* extension[designation].extension[code].valueCodeableConcept = $designation-cs#dkg-organ "Zertifiziertes Organkrebszentrum (DKG)"
* extension[designation].extension[category].valueCodeableConcept = $center-category#viszeral "Viszeralonkologisches Zentrum"
* extension[designation].extension[period].valuePeriod.start = "2018"
* extension[designation].extension[period].valuePeriod.end = "2018"
* extension[designation].extension[status].valueCode = #active
