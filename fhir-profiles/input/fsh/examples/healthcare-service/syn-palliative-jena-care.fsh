Instance: syn-palliative-jena-care
InstanceOf: OnkonetzHealthcareService
Usage: #example
* insert Synthetic(syn-palliative-jena-care)
* insert OfferedBy(syn-palliative-jena, site-syn-palliative-jena)
* category = $service-category#27
* type[+] = $oncology-service#palliative-care "Palliativmedizin"
* type[+] = $oncology-service#sapv "Spezialisierte ambulante Palliativversorgung"
* specialty = $ihed-specialty#PALL "Palliativmedizin"
* name = "Palliativversorgung (synthetisch)"
