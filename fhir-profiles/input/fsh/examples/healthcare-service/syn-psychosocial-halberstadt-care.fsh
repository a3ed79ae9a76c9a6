Instance: syn-psychosocial-halberstadt-care
InstanceOf: OnkonetzHealthcareService
Usage: #example
* insert Synthetic(syn-psychosocial-halberstadt-care)
* insert OfferedBy(syn-psychosocial-halberstadt, site-syn-psychosocial-halberstadt)
* category = $service-category#8
* type[+] = $oncology-service#psychosocial-care "Psychosoziale Nachsorge"
* type[+] = $oncology-service#aftercare "Nachsorge"
* specialty = $ihed-specialty-other#SOZ "Sozialwesen"
* name = "Psychosoziale Nachsorge und Beratung (synthetisch)"
* availableTime[+].daysOfWeek[+] = #mon
* availableTime[=].daysOfWeek[+] = #tue
* availableTime[=].daysOfWeek[+] = #thu
* availableTime[=].availableStartTime = "09:00:00"
* availableTime[=].availableEndTime = "16:00:00"
* availableTime[+].daysOfWeek = #fri
* availableTime[=].availableStartTime = "09:00:00"
* availableTime[=].availableEndTime = "12:00:00"
