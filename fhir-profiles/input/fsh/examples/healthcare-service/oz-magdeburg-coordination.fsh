Instance: oz-magdeburg-coordination
InstanceOf: OnkonetzHealthcareService
Usage: #example
* insert Documented(oz-magdeburg-coordination)
* insert OfferedBy(oz-magdeburg, site-oz-magdeburg)
* category = $service-category#27
* type = $oncology-service#care-coordination "Koordination / Lotsen / Anlaufstelle"
* specialty = $ihed-specialty-other#VKO "Versorgungskoordination"
* name = "Koordination und Leitung der interdisziplinären onkologischen Krankenversorgung"
