Instance: syn-otz-prostata-care
InstanceOf: OnkonetzHealthcareService
Usage: #example
* insert Synthetic(syn-otz-prostata-care)
* insert OfferedBy(syn-otz-prostata, site-syn-otz-prostata)
* category = $service-category#27
* type = $oncology-service#uro-oncology "Uroonkologie"
* specialty = $ihed-specialty#UROL "Urologie"
* name = "Prostatasprechstunde (synthetisch)"
