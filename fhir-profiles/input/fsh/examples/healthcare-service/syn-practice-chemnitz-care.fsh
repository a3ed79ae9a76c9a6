Instance: syn-practice-chemnitz-care
InstanceOf: OnkonetzHealthcareService
Usage: #example
* insert Synthetic(syn-practice-chemnitz-care)
* insert OfferedBy(syn-practice-chemnitz, site-syn-practice-chemnitz)
* category = $service-category#27
* type[+] = $oncology-service#haematology "Hämatologie"
* type[+] = $oncology-service#systemic-therapy "Medikamentöse Tumortherapie"
* specialty = $ihed-specialty#HAEM "Hämatologie und internistische Onkologie"
* name = "Hämatologisch-onkologische Sprechstunde (synthetisch)"
* availableTime[+].daysOfWeek[+] = #mon
* availableTime[=].daysOfWeek[+] = #tue
* availableTime[=].daysOfWeek[+] = #thu
* availableTime[=].availableStartTime = "09:00:00"
* availableTime[=].availableEndTime = "16:00:00"
* availableTime[+].daysOfWeek = #fri
* availableTime[=].availableStartTime = "09:00:00"
* availableTime[=].availableEndTime = "12:00:00"
