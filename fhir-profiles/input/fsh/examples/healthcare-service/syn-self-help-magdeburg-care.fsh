Instance: syn-self-help-magdeburg-care
InstanceOf: OnkonetzHealthcareService
Usage: #example
* insert Synthetic(syn-self-help-magdeburg-care)
* insert OfferedBy(syn-self-help-magdeburg, site-syn-self-help-magdeburg)
* category = $service-category#32
* type = $oncology-service#self-help "Selbsthilfe"
* specialty = $ihed-specialty-other#SOZ "Sozialwesen"
* name = "Gesprächsgruppe für Krebskranke und Angehörige (synthetisch)"
