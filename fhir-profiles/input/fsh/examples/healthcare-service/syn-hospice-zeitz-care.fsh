Instance: syn-hospice-zeitz-care
InstanceOf: OnkonetzHealthcareService
Usage: #example
* insert Synthetic(syn-hospice-zeitz-care)
* insert OfferedBy(syn-hospice-zeitz, site-syn-hospice-zeitz)
* category = $service-category#27
* type = $oncology-service#hospice-care "Hospizversorgung"
* specialty = $ihed-specialty#PALL "Palliativmedizin"
* name = "Hospizversorgung (synthetisch)"
