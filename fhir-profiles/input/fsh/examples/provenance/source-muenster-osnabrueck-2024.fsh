Instance: source-muenster-osnabrueck-2024
InstanceOf: Provenance
Usage: #example
* language = #de
* meta.tag = $data-origin#published-source "Aus veröffentlichter Quelle"
* recorded = "2026-11-22T12:00:00+01:00"
* agent.type = $prov-participant-type#enterer
* agent.who.display = "Geschäftsstelle des Verzeichnisses"
* entity[+].role = #source
* entity[=].what.display = "Ärzte Zeitung: \"Kliniken in Münster und Osnabrück kooperieren in der Onkologie\", ohne Datum, um 2024"
* target[+] = Reference(uk-muenster)
* target[+] = Reference(wtz-muenster)
* target[+] = Reference(wtz-essen)
* target[+] = Reference(wtz)
* target[+] = Reference(klinikum-osnabrueck)
* target[+] = Reference(deutsche-krebshilfe)
* target[+] = Reference(niedersachsen)
* target[+] = Reference(site-uk-muenster)
* target[+] = Reference(site-wtz-muenster)
* target[+] = Reference(site-wtz-essen)
* target[+] = Reference(site-klinikum-osnabrueck)
* target[+] = Reference(uk-muenster-haematology)
* target[+] = Reference(wtz-muenster-oncology)
* target[+] = Reference(klinikum-osnabrueck-oncology)
* target[+] = Reference(annalen-bleckmann)
* target[+] = Reference(frans-block)
* target[+] = Reference(bleckmann-wtz-muenster)
* target[+] = Reference(block-klinikum-osnabrueck)
* target[+] = Reference(uk-muenster-klinikum-osnabrueck)
* target[+] = Reference(wtz-muenster-klinikum-osnabrueck)
* target[+] = Reference(wtz-wtz-muenster)
* target[+] = Reference(wtz-wtz-essen)
* target[+] = Reference(wtz-deutsche-krebshilfe)
* target[+] = Reference(wtz-deutsche-krebshilfe-funding)
