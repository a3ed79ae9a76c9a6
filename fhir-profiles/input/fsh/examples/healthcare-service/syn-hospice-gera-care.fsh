Instance: syn-hospice-gera-care
InstanceOf: OnkonetzHealthcareService
Usage: #example
* insert Synthetic(syn-hospice-gera-care)
* insert OfferedBy(syn-hospice-gera, site-syn-hospice-gera)
* category = $service-category#27
* type = $oncology-service#hospice-care "Hospizversorgung"
* specialty = $ihed-specialty#PALL "Palliativmedizin"
* name = "Hospizversorgung (synthetisch)"
