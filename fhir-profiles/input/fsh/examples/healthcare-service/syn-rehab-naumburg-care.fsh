Instance: syn-rehab-naumburg-care
InstanceOf: OnkonetzHealthcareService
Usage: #example
* insert Synthetic(syn-rehab-naumburg-care)
* insert OfferedBy(syn-rehab-naumburg, site-syn-rehab-naumburg)
* category = $service-category#27
* type = $oncology-service#rehabilitation "Onkologische Rehabilitation"
* specialty = $ihed-specialty#REHA "Physikalische und Rehabilitative Medizin"
* name = "Onkologische Rehabilitation (synthetisch)"
