// What the five documents leave open and public sources say: dates, the name of a centre, further CAR-T centres.
Instance: source-public
InstanceOf: Provenance
Usage: #example
* language = #de
* meta.tag = $data-origin#published-source "Aus veröffentlichter Quelle"
* recorded = "2026-11-22T12:00:00+01:00"
* agent.type = $prov-participant-type#enterer
* agent.who.display = "Geschäftsstelle des Verzeichnisses"
* entity[+].role = #source
* entity[=].what.display = "jahresbericht-2023.de, sachsen-sonntag.de, presseportal.de 5278456: Mitteldeutsches Krebszentrum, Beginn 2019, Entscheidung Juli 2022, Förderung 2023 bis 2026"
* entity[+].role = #source
* entity[=].what.display = "presseportal.de 2022, finanznachrichten.de Juli 2024: Onkologische Spitzenzentren, darunter Dresden und Essen/Münster"
* entity[+].role = #source
* entity[=].what.display = "wtz.nrw, web.ukm.de: Westdeutsches Tumorzentrum, Kooperation seit Oktober 2019, Förderung seit Januar 2021, Erneuerung Juli 2024"
* entity[+].role = #source
* entity[=].what.display = "nngm.de: WTZ Essen an der Universitätsmedizin Essen"
* entity[+].role = #source
* entity[=].what.display = "mdr.de, April 2025: CAR-T-Zentren, darunter Jena und Leipzig"
* entity[+].role = #source
* entity[=].what.display = "management-krankenhaus.de, 20.11.2025, und umh.de: CAR-T-Zelltherapie in Halle, Erwachsene seit 2020, Kinder seit Herbst 2025"
* entity[+].role = #source
* entity[=].what.display = "info-designer.de: UniversitätsTumorCentrum Jena"
* entity[+].role = #source
* entity[=].what.display = "hallelife.de, 2018: Krukenberg-Krebszentrum am Universitätsklinikum Halle"
* entity[+].role = #source
* entity[=].what.display = "med.uni-magdeburg.de: Viszeralonkologisches Zentrum, 2018 zertifiziert für Darm und Pankreas"
* entity[+].role = #source
* entity[=].what.display = "Sitz der Deutschen Krebshilfe in Bonn"
* target[+] = Reference(mitteldeutsches-krebszentrum)
* target[+] = Reference(mkz-uk-leipzig-planned)
* target[+] = Reference(mkz-uk-leipzig)
* target[+] = Reference(mkz-uk-jena-planned)
* target[+] = Reference(mkz-uk-jena)
* target[+] = Reference(deutsche-krebshilfe-mkz-applicant)
* target[+] = Reference(mkz-deutsche-krebshilfe)
* target[+] = Reference(mkz-deutsche-krebshilfe-funding)
* target[+] = Reference(krebszentrum-dresden)
* target[+] = Reference(wtz)
* target[+] = Reference(wtz-wtz-muenster)
* target[+] = Reference(wtz-wtz-essen)
* target[+] = Reference(wtz-deutsche-krebshilfe)
* target[+] = Reference(wtz-deutsche-krebshilfe-funding)
* target[+] = Reference(wtz-essen)
* target[+] = Reference(universitaetsmedizin-essen)
* target[+] = Reference(site-universitaetsmedizin-essen)
* target[+] = Reference(uk-halle-car-t)
* target[+] = Reference(uk-leipzig-car-t)
* target[+] = Reference(uk-jena-car-t)
* target[+] = Reference(utc-jena)
* target[+] = Reference(krukenberg-krebszentrum-halle)
* target[+] = Reference(viszeralonkologisches-zentrum-magdeburg)
* target[+] = Reference(site-viszeralonkologisches-zentrum-magdeburg)
* target[+] = Reference(oz-magdeburg-viszeralonkologisches-zentrum)
* target[+] = Reference(deutsche-krebshilfe)
