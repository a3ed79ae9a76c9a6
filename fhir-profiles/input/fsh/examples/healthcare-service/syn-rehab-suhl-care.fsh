Instance: syn-rehab-suhl-care
InstanceOf: OnkonetzHealthcareService
Usage: #example
* insert Synthetic(syn-rehab-suhl-care)
* insert OfferedBy(syn-rehab-suhl, site-syn-rehab-suhl)
* category = $service-category#27
* type = $oncology-service#rehabilitation "Onkologische Rehabilitation"
* specialty = $ihed-specialty#REHA "Physikalische und Rehabilitative Medizin"
* name = "Onkologische Rehabilitation (synthetisch)"
