Instance: source-leipzig-jena-2021
InstanceOf: Provenance
Usage: #example
* language = #de
* meta.tag = $data-origin#published-source "Aus veröffentlichter Quelle"
* recorded = "2026-11-22T12:00:00+01:00"
* agent.type = $prov-participant-type#enterer
* agent.who.display = "Geschäftsstelle des Verzeichnisses"
* entity[+].role = #source
* entity[=].what.display = "Ärzte Zeitung: \"Leipzig und Jena entwickeln Spitzenzentrum für Krebsmedizin\", ohne Datum, zur Ausschreibung 2021"
* target[+] = Reference(uk-leipzig)
* target[+] = Reference(uccl)
* target[+] = Reference(uk-jena)
* target[+] = Reference(utc-jena)
* target[+] = Reference(mitteldeutsches-krebszentrum)
* target[+] = Reference(deutsche-krebshilfe)
* target[+] = Reference(site-uk-leipzig)
* target[+] = Reference(site-uccl)
* target[+] = Reference(site-uk-jena)
* target[+] = Reference(site-utc-jena)
* target[+] = Reference(andreas-hochhaus)
* target[+] = Reference(florian-lordick)
* target[+] = Reference(hochhaus-utc-jena)
* target[+] = Reference(lordick-uccl)
* target[+] = Reference(mkz-uk-leipzig-planned)
* target[+] = Reference(mkz-uk-jena-planned)
* target[+] = Reference(deutsche-krebshilfe-mkz-applicant)
