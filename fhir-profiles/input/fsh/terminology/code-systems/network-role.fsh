CodeSystem: NetworkRole
Id: network-role
Title: "Role in a network"
Description: """
What an organization does in a network, for a centre or for another partner.
"""
* insert OwnCodeSystem(network-role)
* #lead-site "Federführender Standort / Koordination"
* #lead-site insert English([[Lead or coordinating site]])
* #consortium-site "Konsortialstandort (tragendes Universitätsklinikum)" "Site that carries a multi-site comprehensive cancer centre together with others."
* #consortium-site insert English([[Consortium site]])
* #cooperation-partner "Kooperationspartner"
* #cooperation-partner insert English([[Cooperation partner]])
* #associated-partner "Assoziierter Partner"
* #associated-partner insert English([[Associated partner]])
* #member-center "Zentrum im Verbund (OTZ, Modul, Schwerpunkt)"
* #member-center insert English([[Member centre (organ cancer centre, module, focus area)]])
* #care-chain-partner "Partner der Versorgungskette"
* #care-chain-partner insert English([[Care-chain partner]])
* #referring-site "Zuweisende Einrichtung"
* #referring-site insert English([[Referring site]])
* #referral-target "Aufnehmendes Zentrum (spezialisierte Therapie)"
* #referral-target insert English([[Referral target centre (specialised therapy)]])
* #second-opinion "Zweitmeinungszentrum"
* #second-opinion insert English([[Second-opinion centre]])
* #tumor-board-host "Tumorkonferenz: ausrichtend"
* #tumor-board-host insert English([[Tumour board host]])
* #tumor-board-participant "Tumorkonferenz: teilnehmend"
* #tumor-board-participant insert English([[Tumour board participant]])
* #network-hub "Netzwerkzentrum"
* #network-hub insert English([[Network hub]])
* #network-spoke "Netzwerkpartner"
* #network-spoke insert English([[Network spoke]])
* #study-site "Studienzentrum"
* #study-site insert English([[Trial site]])
* #education-partner "Partner Aus-, Fort- und Weiterbildung"
* #education-partner insert English([[Education partner]])
* #initiator "Initiator / Gründer"
* #initiator insert English([[Initiator or founder]])
* #applicant "Antragsteller (Förderverfahren)"
* #applicant insert English([[Applicant (funding procedure)]])
* #funder "Förderer"
* #funder insert English([[Funder]])
* #designating-body "Auszeichnende Stelle"
* #designating-body insert English([[Designating body]])
* #certifying-body "Zertifizierende Stelle"
* #certifying-body insert English([[Certifying body]])
* #organiser "Veranstalter (Fachforum)"
* #organiser insert English([[Organiser (professional forum)]])
