CodeSystem: CenterCategory
Id: center-category
Title: "Category of a certified centre"
Description: """
For what a centre, module or cooperation partner is certified. A category below viszeral or uro can be a module of such a centre or a centre of its own: the hierarchy groups, it does not say that the one is always part of the other.
"""
* insert OwnCodeSystem(center-category)
* ^hierarchyMeaning = #grouped-by
* #oz "Onkologisches Zentrum"
* #oz insert English([[Oncology centre]])
* #brust "Brustkrebszentrum"
* #brust insert English([[Breast cancer centre]])
* #viszeral "Viszeralonkologisches Zentrum"
* #viszeral insert English([[Visceral oncology centre]])
* #viszeral #darm "Darmkrebszentrum"
* #viszeral #darm insert English([[Colorectal cancer centre]])
* #viszeral #anal "Modul/Zentrum Analkarzinom"
* #viszeral #anal insert English([[Anal cancer module or centre]])
* #viszeral #pankreas "Pankreaskarzinomzentrum"
* #viszeral #pankreas insert English([[Pancreatic cancer centre]])
* #viszeral #leber "Leberkrebszentrum (inkl. biliär)"
* #viszeral #leber insert English([[Liver (and biliary) cancer centre]])
* #viszeral #magen "Magenkrebszentrum"
* #viszeral #magen insert English([[Gastric cancer centre]])
* #viszeral #speiseroehre "Speiseröhrenkrebszentrum"
* #viszeral #speiseroehre insert English([[Oesophageal cancer centre]])
* #haut "Hautkrebszentrum (Hauttumorzentrum)"
* #haut insert English([[Skin cancer centre]])
* #lunge "Lungenkrebszentrum"
* #lunge insert English([[Lung cancer centre]])
* #mesotheliom "Mesotheliomeinheit"
* #mesotheliom insert English([[Mesothelioma unit]])
* #uro "Uroonkologisches Zentrum"
* #uro insert English([[Uro-oncology centre]])
* #uro #prostata "Prostatakrebszentrum"
* #uro #prostata insert English([[Prostate cancer centre]])
* #uro #harnblase "Harnblasenkrebszentrum"
* #uro #harnblase insert English([[Bladder cancer centre]])
* #uro #niere "Nierenkrebszentrum"
* #uro #niere insert English([[Kidney cancer centre]])
* #hoden "Hodenkrebszentrum"
* #hoden insert English([[Testicular cancer centre]])
* #penis "Peniskarzinomzentrum"
* #penis insert English([[Penile cancer centre]])
* #haematologie "Zentrum für Hämatologische Neoplasien"
* #haematologie insert English([[Centre for haematological neoplasms]])
* #neuro "Neuroonkologisches Zentrum"
* #neuro insert English([[Neuro-oncology centre]])
* #kopf-hals "Kopf-Hals-Tumor-Zentrum"
* #kopf-hals insert English([[Head and neck cancer centre]])
* #gyn "Gynäkologisches Krebszentrum"
* #gyn insert English([[Gynaecological cancer centre]])
* #dysplasie "Gynäkologische Dysplasie-Sprechstunde/-Einheit"
* #dysplasie insert English([[Gynaecological dysplasia clinic or unit]])
* #sarkom "Sarkomzentrum"
* #sarkom insert English([[Sarcoma centre]])
* #kinder "Kinderonkologisches Zentrum"
* #kinder insert English([[Paediatric oncology centre]])
* #fbrek "Zentrum für familiären Brust- und Eierstockkrebs"
* #fbrek insert English([[Centre for hereditary breast and ovarian cancer]])
* #zpm "Zentrum für Personalisierte Medizin (Onkologie)"
* #zpm insert English([[Centre for personalised medicine (oncology)]])
* #amb-onko "Ambulante internistische Onkologie (Kooperationspartner/Praxis)"
* #amb-onko insert English([[Ambulatory medical oncology (cooperation partner or practice)]])
* #koop-patho "Kooperationspartner Pathologie"
* #koop-patho insert English([[Cooperation partner pathology]])
* #koop-radonko "Kooperationspartner Radioonkologie"
* #koop-radonko insert English([[Cooperation partner radiation oncology]])
