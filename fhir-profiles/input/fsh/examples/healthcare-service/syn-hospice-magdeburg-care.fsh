Instance: syn-hospice-magdeburg-care
InstanceOf: OnkonetzHealthcareService
Usage: #example
* insert Synthetic(syn-hospice-magdeburg-care)
* insert OfferedBy(syn-hospice-magdeburg, site-syn-hospice-magdeburg)
* category = $service-category#27
* type = $oncology-service#hospice-care "Hospizversorgung"
* specialty = $ihed-specialty#PALL "Palliativmedizin"
* name = "Hospizversorgung (synthetisch)"
* availableTime.daysOfWeek[+] = #mon
* availableTime.daysOfWeek[+] = #tue
* availableTime.daysOfWeek[+] = #wed
* availableTime.daysOfWeek[+] = #thu
* availableTime.daysOfWeek[+] = #fri
* availableTime.daysOfWeek[+] = #sat
* availableTime.daysOfWeek[+] = #sun
* availableTime.allDay = true
