Instance: syn-otz-brust-care
InstanceOf: OnkonetzHealthcareService
Usage: #example
* insert Synthetic(syn-otz-brust-care)
* insert OfferedBy(syn-otz-brust, site-syn-otz-brust)
* category = $service-category#27
* type[+] = $oncology-service#gyn-oncology "Gynäkologische Onkologie"
* type[+] = $oncology-service#aftercare "Nachsorge"
* specialty = $ihed-specialty#GONK "Gynäkologische Onkologie"
* name = "Brustsprechstunde (synthetisch)"
* extension[treatedIndication].valueCodeableConcept = $icd-10-gm#C50
* availableTime[+].daysOfWeek[+] = #mon
* availableTime[=].daysOfWeek[+] = #tue
* availableTime[=].daysOfWeek[+] = #thu
* availableTime[=].availableStartTime = "09:00:00"
* availableTime[=].availableEndTime = "16:00:00"
* availableTime[+].daysOfWeek = #fri
* availableTime[=].availableStartTime = "09:00:00"
* availableTime[=].availableEndTime = "12:00:00"
