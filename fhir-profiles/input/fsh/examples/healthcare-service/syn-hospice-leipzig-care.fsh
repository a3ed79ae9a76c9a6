Instance: syn-hospice-leipzig-care
InstanceOf: OnkonetzHealthcareService
Usage: #example
* insert Synthetic(syn-hospice-leipzig-care)
* insert OfferedBy(syn-hospice-leipzig, site-syn-hospice-leipzig)
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
