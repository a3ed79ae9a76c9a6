Instance: syn-hospice-chemnitz-care
InstanceOf: OnkonetzHealthcareService
Usage: #example
* insert Synthetic(syn-hospice-chemnitz-care)
* insert OfferedBy(syn-hospice-chemnitz, site-syn-hospice-chemnitz)
* category = $service-category#27
* type = $oncology-service#hospice-care "Hospizversorgung"
* specialty = $ihed-specialty#PALL "Palliativmedizin"
* name = "Hospizversorgung (synthetisch)"
