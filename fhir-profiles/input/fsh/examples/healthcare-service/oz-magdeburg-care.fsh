Instance: oz-magdeburg-care
InstanceOf: OnkonetzHealthcareService
Usage: #example
* insert Documented(oz-magdeburg-care)
* insert OfferedBy(oz-magdeburg, site-oz-magdeburg)
* category = $service-category#27
* type[+] = $oncology-service#interdisciplinary-oncology "Interdisziplinäre onkologische Versorgung"
* type[+] = $oncology-service#diagnostics "Interdisziplinäre Diagnostik"
* type[+] = $oncology-service#aftercare "Nachsorge"
* type[+] = $oncology-service#rehabilitation "Onkologische Rehabilitation"
* type[+] = $oncology-service#prevention "Krebsprävention"
* type[+] = $oncology-service#early-detection "Früherkennung / Screening"
* specialty = $ihed-specialty#INTO "Interdisziplinäre Onkologie"
* name = "Interdisziplinäre Diagnostik, Therapie, Nachsorge und Rehabilitation, Prävention und Früherkennung"
