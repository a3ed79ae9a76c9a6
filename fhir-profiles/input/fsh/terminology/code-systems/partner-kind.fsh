CodeSystem: PartnerKind
Id: partner-kind
Title: "Kind of partner"
Description: """
As what an organization takes part in a network or in the care chain of a centre.
"""
* insert OwnCodeSystem(partner-kind)
* ^hierarchyMeaning = #is-a
* #partner-hospital "Partnerkrankenhaus / externes Krankenhaus"
* #partner-hospital insert English([[Partner (external) hospital]])
* #partner-practice "Niedergelassene Ärztin / niedergelassener Arzt"
* #partner-practice insert English([[Resident doctor]])
* #partner-practice #partner-gp "Hausärztin / Hausarzt"
* #partner-practice #partner-gp insert English([[General practitioner]])
* #partner-practice #partner-specialist "Fachärztin / Facharzt"
* #partner-practice #partner-specialist insert English([[Specialist]])
* #partner-practice #partner-specialist #partner-oncology-practice "Onkologische Schwerpunktpraxis"
* #partner-practice #partner-specialist #partner-oncology-practice insert English([[Oncology practice]])
* #partner-mvz "Medizinisches Versorgungszentrum"
* #partner-mvz insert English([[Medical care centre (MVZ)]])
* #partner-rehab "Reha-Einrichtung"
* #partner-rehab insert English([[Rehabilitation provider]])
* #partner-hospice "Hospizdienst / Hospiz" "Inpatient hospice or ambulatory hospice service."
* #partner-hospice insert English([[Hospice]])
* #partner-palliative "Palliativdienst"
* #partner-palliative insert English([[Palliative care provider]])
* #partner-cancer-center "Anderes Krebszentrum"
* #partner-cancer-center insert English([[Other cancer centre]])
* #partner-psychosocial "Psychosoziale Nachsorgeeinrichtung"
* #partner-psychosocial insert English([[Psychosocial aftercare provider]])
* #partner-self-help "Selbsthilfeorganisation"
* #partner-self-help insert English([[Self-help organisation]])
* #partner-society "Krebsgesellschaft / Fachgesellschaft"
* #partner-society insert English([[Cancer or professional society]])
* #partner-faculty "Medizinische Fakultät"
* #partner-faculty insert English([[Medical faculty]])
* #partner-research "Forschungseinrichtung"
* #partner-research insert English([[Research partner]])
* #partner-diagnostics "Diagnostikpartner (Pathologie, Molekularpathologie, Radiologie)"
* #partner-diagnostics insert English([[Diagnostics partner (pathology, molecular pathology, radiology)]])
* #partner-funder "Förderer"
* #partner-funder insert English([[Funder]])
* #partner-authority "Ministerium / Behörde"
* #partner-authority insert English([[Ministry or authority]])
