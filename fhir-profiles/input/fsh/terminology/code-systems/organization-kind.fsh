CodeSystem: OrganizationKind
Id: organization-kind
Title: "Kind of organization"
Description: """
What an organization is, whatever part it plays in a network. The part it plays is said by partner-kind and network-role, what it was awarded by designation.
"""
* insert OwnCodeSystem(organization-kind)
* ^hierarchyMeaning = #is-a
* #university-medicine "Universitätsmedizin (Klinikum und Fakultät)" "University hospital and medical faculty under one roof."
* #university-medicine insert English([[University medicine (hospital and faculty)]])
* #university-hospital "Universitätsklinikum"
* #university-hospital insert English([[University hospital]])
* #hospital "Krankenhaus" "Hospital that is not a university hospital."
* #hospital insert English([[Hospital]])
* #hospital-department "Klinik/Fachabteilung" "Part of a hospital with a specialty and a head of its own. Always part of a hospital."
* #hospital-department insert English([[Hospital department]])
* #university "Universität"
* #university insert English([[University]])
* #medical-faculty "Medizinische Fakultät"
* #medical-faculty insert English([[Medical faculty]])
* #cancer-center "Krebszentrum (allgemein)" "Cancer centre of which nothing more precise is known."
* #cancer-center insert English([[Cancer centre (generic)]])
* #university-cancer-center "Universitäres Krebszentrum" "Cancer centre at a university hospital."
* #university-cancer-center insert English([[University cancer centre]])
* #comprehensive-cancer-center "Comprehensive Cancer Center (Onkologisches Spitzenzentrum)" "Cancer centre at one site that calls itself so. Whether it holds the designation, and from when until when, is said by its designation."
* #comprehensive-cancer-center insert English([[Comprehensive cancer centre]])
* #ccc-consortium "Standortübergreifendes Spitzenzentrum (Konsortium)" "Cancer centre carried by university hospitals at several sites. It is part of none of them."
* #ccc-consortium insert English([[Multi-site comprehensive cancer centre (consortium)]])
* #oncology-center "Onkologisches Zentrum" "Centre that coordinates the care of several tumour entities at one hospital."
* #oncology-center insert English([[Oncology centre]])
* #organ-cancer-center "Organkrebszentrum / Interdisziplinäres Organtumorzentrum (OTZ)" "Centre for the tumours of one organ. The organ is said by the center category of its designation."
* #organ-cancer-center insert English([[Organ cancer centre]])
* #oncology-module "Modul (M)" "Part of an oncology centre, or of a visceral or uro-oncology centre, beside the organ cancer centres."
* #oncology-module insert English([[Module of an oncology centre]])
* #oncology-focus "Schwerpunkt (SP)"
* #oncology-focus insert English([[Focus area of an oncology centre]])
* #personalised-medicine-center "Zentrum für Personalisierte Medizin (ZPM)"
* #personalised-medicine-center insert English([[Centre for personalised medicine]])
* #practice "Arztpraxis (niedergelassen)" "Practice of resident doctors of any specialty."
* #practice insert English([[Medical practice]])
* #practice #gp-practice "Hausarztpraxis"
* #practice #gp-practice insert English([[General practice]])
* #practice #specialist-practice "Facharztpraxis"
* #practice #specialist-practice insert English([[Specialist practice]])
* #practice #specialist-practice #oncology-practice "Onkologische Schwerpunktpraxis"
* #practice #specialist-practice #oncology-practice insert English([[Oncology specialist practice]])
* #mvz "Medizinisches Versorgungszentrum (MVZ)" "Medical care centre under section 95 SGB V, whoever owns it."
* #mvz insert English([[Medical care centre (MVZ)]])
* #rehabilitation "Rehabilitationseinrichtung"
* #rehabilitation insert English([[Rehabilitation facility]])
* #hospice "Hospiz (stationär)"
* #hospice insert English([[Inpatient hospice]])
* #hospice-service "Ambulanter Hospizdienst"
* #hospice-service insert English([[Ambulatory hospice service]])
* #palliative "Palliativdienst / SAPV-Team"
* #palliative insert English([[Palliative care service or team]])
* #psychosocial-aftercare "Psychosoziale Nachsorgeeinrichtung / Krebsberatungsstelle"
* #psychosocial-aftercare insert English([[Psychosocial aftercare or cancer counselling]])
* #self-help "Selbsthilfeorganisation"
* #self-help insert English([[Self-help organisation]])
* #cancer-society "Krebsgesellschaft / Fachgesellschaft"
* #cancer-society insert English([[Cancer society or professional society]])
* #funder "Förderorganisation / Stiftung"
* #funder insert English([[Funding organisation or foundation]])
* #ministry "Ministerium / Behörde"
* #ministry insert English([[Ministry or authority]])
* #certification-body "Zertifizierungsstelle"
* #certification-body insert English([[Certification body]])
* #research-institute "Forschungseinrichtung"
* #research-institute insert English([[Research institute]])
* #cancer-registry "Krebsregister"
* #cancer-registry insert English([[Cancer registry]])
* #network "Netzwerk / Verbund" "Network that is not a multi-site comprehensive cancer centre."
* #network insert English([[Network]])
* #operator "Krankenhausträger"
* #operator insert English([[Hospital operator]])
