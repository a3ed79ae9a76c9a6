Instance: syn-palliative-halle-care
InstanceOf: OnkonetzHealthcareService
Usage: #example
* insert Synthetic(syn-palliative-halle-care)
* insert OfferedBy(syn-palliative-halle, site-syn-palliative-halle)
* category = $service-category#27
* type[+] = $oncology-service#palliative-care "Palliativmedizin"
* type[+] = $oncology-service#sapv "Spezialisierte ambulante Palliativversorgung"
* specialty = $ihed-specialty#PALL "Palliativmedizin"
* name = "Palliativversorgung (synthetisch)"
