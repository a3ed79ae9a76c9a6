Instance: syn-rehab-bautzen-care
InstanceOf: OnkonetzHealthcareService
Usage: #example
* insert Synthetic(syn-rehab-bautzen-care)
* insert OfferedBy(syn-rehab-bautzen, site-syn-rehab-bautzen)
* category = $service-category#27
* type = $oncology-service#rehabilitation "Onkologische Rehabilitation"
* specialty = $ihed-specialty#REHA "Physikalische und Rehabilitative Medizin"
* name = "Onkologische Rehabilitation (synthetisch)"
