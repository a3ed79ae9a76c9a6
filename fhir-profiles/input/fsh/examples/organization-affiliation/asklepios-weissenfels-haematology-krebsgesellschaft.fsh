// The 10th Mitteldeutsches Forum Hämatologie: an event, so its organiser takes part for the year of the event only.
Instance: asklepios-weissenfels-haematology-krebsgesellschaft
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Documented(asklepios-weissenfels-haematology-krebsgesellschaft)
* active = false
* extension[status].valueCode = #ended
* period.start = "2024"
* period.end = "2024"
* insert Joins(asklepios-weissenfels-haematology, krebsgesellschaft-sachsen-anhalt)
* code[partnerKind] = $partner-kind#partner-society "Krebsgesellschaft / Fachgesellschaft"
* code[networkRole] = $network-role#organiser "Veranstalter (Fachforum)"
