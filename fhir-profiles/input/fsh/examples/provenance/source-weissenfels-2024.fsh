Instance: source-weissenfels-2024
InstanceOf: Provenance
Usage: #example
* language = #de
* meta.tag = $data-origin#published-source "Aus veröffentlichter Quelle"
* recorded = "2026-11-22T12:00:00+01:00"
* agent.type = $prov-participant-type#enterer
* agent.who.display = "Geschäftsstelle des Verzeichnisses"
* entity[+].role = #source
* entity[=].what.display = "Asklepios Klinik Weißenfels: \"Experten diskutieren neue Therapien für Blutkrankheiten bei regionalem Treffen\", 2024"
* target[+] = Reference(asklepios-weissenfels)
* target[+] = Reference(asklepios-weissenfels-haematology)
* target[+] = Reference(uk-halle)
* target[+] = Reference(krukenberg-krebszentrum-halle)
* target[+] = Reference(uk-leipzig)
* target[+] = Reference(krebsgesellschaft-sachsen-anhalt)
* target[+] = Reference(burgenlandkreis)
* target[+] = Reference(saalekreis)
* target[+] = Reference(merseburg)
* target[+] = Reference(site-asklepios-weissenfels)
* target[+] = Reference(site-asklepios-weissenfels-haematology)
* target[+] = Reference(site-uk-halle)
* target[+] = Reference(site-krukenberg-krebszentrum-halle)
* target[+] = Reference(site-uk-leipzig)
* target[+] = Reference(asklepios-weissenfels-haematology-care)
* target[+] = Reference(uk-halle-car-t)
* target[+] = Reference(uk-halle-hsct)
* target[+] = Reference(uk-leipzig-car-t)
* target[+] = Reference(uk-leipzig-hsct)
* target[+] = Reference(haifa-kathrin-al-ali)
* target[+] = Reference(thoralf-lange)
* target[+] = Reference(sven-weise)
* target[+] = Reference(al-ali-krukenberg-krebszentrum-halle)
* target[+] = Reference(lange-asklepios-weissenfels-haematology)
* target[+] = Reference(weise-krebsgesellschaft-sachsen-anhalt)
* target[+] = Reference(uk-halle-asklepios-weissenfels)
* target[+] = Reference(uk-halle-asklepios-weissenfels-referral)
* target[+] = Reference(uk-leipzig-asklepios-weissenfels)
* target[+] = Reference(uk-leipzig-asklepios-weissenfels-referral)
* target[+] = Reference(uk-leipzig-uk-halle)
* target[+] = Reference(asklepios-weissenfels-haematology-krebsgesellschaft)
