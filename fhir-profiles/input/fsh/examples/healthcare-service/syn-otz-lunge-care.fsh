Instance: syn-otz-lunge-care
InstanceOf: OnkonetzHealthcareService
Usage: #example
* insert Synthetic(syn-otz-lunge-care)
* insert OfferedBy(syn-otz-lunge, site-syn-otz-lunge)
* category = $service-category#27
* type = $oncology-service#thoracic-oncology "Thorakale Onkologie"
* specialty = $ihed-specialty#PNEU "Pneumologie"
* name = "Sprechstunde für Lungentumoren (synthetisch)"
