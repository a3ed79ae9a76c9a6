Instance: syn-rehab-nordhausen-care
InstanceOf: OnkonetzHealthcareService
Usage: #example
* insert Synthetic(syn-rehab-nordhausen-care)
* insert OfferedBy(syn-rehab-nordhausen, site-syn-rehab-nordhausen)
* category = $service-category#27
* type = $oncology-service#rehabilitation "Onkologische Rehabilitation"
* specialty = $ihed-specialty#REHA "Physikalische und Rehabilitative Medizin"
* name = "Onkologische Rehabilitation (synthetisch)"
