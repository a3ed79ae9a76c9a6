Instance: oz-magdeburg-education
InstanceOf: OnkonetzHealthcareService
Usage: #example
* insert Documented(oz-magdeburg-education)
* insert OfferedBy(oz-magdeburg, site-oz-magdeburg)
* category = $service-category#13
* type = $oncology-service#education-training "Aus-, Fort- und Weiterbildung"
* specialty = $ihed-specialty#INTO "Interdisziplinäre Onkologie"
* name = "Förderung von Nachwuchswissenschaftlern, Aus- und Weiterbildung von Pflegepersonal und Ärzten"
