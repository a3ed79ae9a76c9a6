// The page names an office as contact, and no person.
Instance: contact-oz-magdeburg
InstanceOf: OnkonetzPractitionerRole
Usage: #example
* insert Documented(contact-oz-magdeburg)
* active = true
* organization = Reference(oz-magdeburg)
* code = $practitioner-function#contact "Ansprechpartner/in"
* location = Reference(site-oz-magdeburg)
