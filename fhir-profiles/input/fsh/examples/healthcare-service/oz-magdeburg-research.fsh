Instance: oz-magdeburg-research
InstanceOf: OnkonetzHealthcareService
Usage: #example
* insert Documented(oz-magdeburg-research)
* insert OfferedBy(oz-magdeburg, site-oz-magdeburg)
* category = $service-category#27
* type[+] = $oncology-service#clinical-trials "Klinische Studien"
* type[+] = $oncology-service#translational-research "Translationale Forschung"
* specialty = $ihed-specialty-other#FOR "Forschung"
* name = "Klinische Studien, Grundlagenforschung und translationale Forschung"
