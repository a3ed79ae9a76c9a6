Instance: syn-palliative-suhl-care
InstanceOf: OnkonetzHealthcareService
Usage: #example
* insert Synthetic(syn-palliative-suhl-care)
* insert OfferedBy(syn-palliative-suhl, site-syn-palliative-suhl)
* category = $service-category#27
* type[+] = $oncology-service#palliative-care "Palliativmedizin"
* type[+] = $oncology-service#sapv "Spezialisierte ambulante Palliativversorgung"
* specialty = $ihed-specialty#PALL "Palliativmedizin"
* name = "Palliativversorgung (synthetisch)"
