Instance: source-magdeburg-2023
InstanceOf: Provenance
Usage: #example
* language = #de
* meta.tag = $data-origin#published-source "Aus veröffentlichter Quelle"
* recorded = "2026-11-22T12:00:00+01:00"
* agent.type = $prov-participant-type#enterer
* agent.who.display = "Geschäftsstelle des Verzeichnisses"
* entity[+].role = #source
* entity[=].what.display = "Onkologisches Zentrum der Universitätsmedizin Magdeburg: \"Wir über uns\", Stand 04.09.2023"
* target[+] = Reference(ummd)
* target[+] = Reference(oz-magdeburg)
* target[+] = Reference(site-ummd)
* target[+] = Reference(site-oz-magdeburg)
* target[+] = Reference(oz-magdeburg-care)
* target[+] = Reference(oz-magdeburg-coordination)
* target[+] = Reference(oz-magdeburg-research)
* target[+] = Reference(oz-magdeburg-education)
* target[+] = Reference(contact-oz-magdeburg)
