Instance: syn-palliative-zwickau-care
InstanceOf: OnkonetzHealthcareService
Usage: #example
* insert Synthetic(syn-palliative-zwickau-care)
* insert OfferedBy(syn-palliative-zwickau, site-syn-palliative-zwickau)
* category = $service-category#27
* type[+] = $oncology-service#palliative-care "Palliativmedizin"
* type[+] = $oncology-service#sapv "Spezialisierte ambulante Palliativversorgung"
* specialty = $ihed-specialty#PALL "Palliativmedizin"
* name = "Palliativversorgung (synthetisch)"
