Instance: syn-rehab-plauen-care
InstanceOf: OnkonetzHealthcareService
Usage: #example
* insert Synthetic(syn-rehab-plauen-care)
* insert OfferedBy(syn-rehab-plauen, site-syn-rehab-plauen)
* category = $service-category#27
* type = $oncology-service#rehabilitation "Onkologische Rehabilitation"
* specialty = $ihed-specialty#REHA "Physikalische und Rehabilitative Medizin"
* name = "Onkologische Rehabilitation (synthetisch)"
