Instance: syn-hospice-quedlinburg-care
InstanceOf: OnkonetzHealthcareService
Usage: #example
* insert Synthetic(syn-hospice-quedlinburg-care)
* insert OfferedBy(syn-hospice-quedlinburg, site-syn-hospice-quedlinburg)
* category = $service-category#27
* type = $oncology-service#hospice-care "Hospizversorgung"
* specialty = $ihed-specialty#PALL "Palliativmedizin"
* name = "Hospizversorgung (synthetisch)"
