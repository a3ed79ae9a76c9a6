Instance: syn-self-help-stendal-care
InstanceOf: OnkonetzHealthcareService
Usage: #example
* insert Synthetic(syn-self-help-stendal-care)
* insert OfferedBy(syn-self-help-stendal, site-syn-self-help-stendal)
* category = $service-category#32
* type = $oncology-service#self-help "Selbsthilfe"
* specialty = $ihed-specialty-other#SOZ "Sozialwesen"
* name = "Gesprächsgruppe für Krebskranke und Angehörige (synthetisch)"
