Instance: syn-palliative-merseburg-care
InstanceOf: OnkonetzHealthcareService
Usage: #example
* insert Synthetic(syn-palliative-merseburg-care)
* insert OfferedBy(syn-palliative-merseburg, site-syn-palliative-merseburg)
* category = $service-category#27
* type[+] = $oncology-service#palliative-care "Palliativmedizin"
* type[+] = $oncology-service#sapv "Spezialisierte ambulante Palliativversorgung"
* specialty = $ihed-specialty#PALL "Palliativmedizin"
* name = "Palliativversorgung (synthetisch)"
