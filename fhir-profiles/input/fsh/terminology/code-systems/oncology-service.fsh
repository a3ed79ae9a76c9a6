CodeSystem: OncologyService
Id: oncology-service
Title: "Oncology service"
Description: """
Services of an oncology network, fine enough to ask for a therapy such as CAR-T rather than for a specialty.
"""
* insert OwnCodeSystem(oncology-service)
* ^hierarchyMeaning = #is-a
* #haematology "Hämatologie"
* #haematology insert English([[Haematology]])
* #medical-oncology "Internistische Onkologie"
* #medical-oncology insert English([[Medical oncology]])
* #interdisciplinary-oncology "Interdisziplinäre onkologische Versorgung"
* #interdisciplinary-oncology insert English([[Interdisciplinary oncology care]])
* #hsct "Stammzelltransplantation" "Transplantation of haematopoietic stem cells. If the kind of donor is known, use the narrower code."
* #hsct insert English([[Haematopoietic stem cell transplantation]])
* #hsct #hsct-allo "Allogene Stammzelltransplantation"
* #hsct #hsct-allo insert English([[Allogeneic stem cell transplantation]])
* #hsct #hsct-auto "Autologe Stammzelltransplantation"
* #hsct #hsct-auto insert English([[Autologous stem cell transplantation]])
* #car-t "CAR-T-Zelltherapie" "Treatment with chimeric antigen receptor T cells. Offering haematology does not mean offering this."
* #car-t insert English([[CAR-T cell therapy]])
* #cell-collection "Zellseparation / Apherese"
* #cell-collection insert English([[Cell collection (apheresis)]])
* #systemic-therapy "Medikamentöse Tumortherapie"
* #systemic-therapy insert English([[Systemic anticancer therapy]])
* #radiation-oncology "Strahlentherapie"
* #radiation-oncology insert English([[Radiation oncology]])
* #surgical-oncology "Operative Onkologie"
* #surgical-oncology insert English([[Surgical oncology]])
* #nuclear-medicine "Nuklearmedizin"
* #nuclear-medicine insert English([[Nuclear medicine]])
* #diagnostics "Interdisziplinäre Diagnostik"
* #diagnostics insert English([[Interdisciplinary diagnostics]])
* #pathology "Pathologie"
* #pathology insert English([[Pathology]])
* #pathology #molecular-pathology "Molekularpathologie"
* #pathology #molecular-pathology insert English([[Molecular pathology]])
* #tumor-board "Tumorkonferenz (Tumorboard)"
* #tumor-board insert English([[Tumour board]])
* #tumor-board #molecular-tumor-board "Molekulares Tumorboard"
* #tumor-board #molecular-tumor-board insert English([[Molecular tumour board]])
* #personalised-medicine "Personalisierte Medizin"
* #personalised-medicine insert English([[Personalised medicine]])
* #genetic-counselling "Genetische Beratung"
* #genetic-counselling insert English([[Genetic counselling]])
* #palliative-care "Palliativmedizin"
* #palliative-care insert English([[Palliative care]])
* #palliative-care #sapv "Spezialisierte ambulante Palliativversorgung"
* #palliative-care #sapv insert English([[Specialised outpatient palliative care]])
* #hospice-care "Hospizversorgung"
* #hospice-care insert English([[Hospice care]])
* #aftercare "Nachsorge"
* #aftercare insert English([[Aftercare and follow-up]])
* #psychosocial-care "Psychosoziale Nachsorge"
* #psychosocial-care insert English([[Psychosocial aftercare]])
* #psycho-oncology "Psychoonkologie"
* #psycho-oncology insert English([[Psycho-oncology]])
* #social-counselling "Sozialberatung"
* #social-counselling insert English([[Social counselling]])
* #self-help "Selbsthilfe"
* #self-help insert English([[Self-help]])
* #rehabilitation "Onkologische Rehabilitation"
* #rehabilitation insert English([[Oncological rehabilitation]])
* #prevention "Krebsprävention"
* #prevention insert English([[Cancer prevention]])
* #early-detection "Früherkennung / Screening"
* #early-detection insert English([[Early detection and screening]])
* #pain-therapy "Schmerztherapie"
* #pain-therapy insert English([[Pain therapy]])
* #nutrition "Ernährungsberatung"
* #nutrition insert English([[Nutrition counselling]])
* #paediatric-oncology "Kinderonkologie/-hämatologie"
* #paediatric-oncology insert English([[Paediatric oncology and haematology]])
* #gyn-oncology "Gynäkologische Onkologie"
* #gyn-oncology insert English([[Gynaecological oncology]])
* #uro-oncology "Uroonkologie"
* #uro-oncology insert English([[Uro-oncology]])
* #dermato-oncology "Dermatoonkologie"
* #dermato-oncology insert English([[Dermato-oncology]])
* #thoracic-oncology "Thorakale Onkologie"
* #thoracic-oncology insert English([[Thoracic oncology]])
* #visceral-oncology "Viszeralonkologie"
* #visceral-oncology insert English([[Visceral oncology]])
* #gastroenterology "Gastroenterologie"
* #gastroenterology insert English([[Gastroenterology]])
* #neuro-oncology "Neuroonkologie"
* #neuro-oncology insert English([[Neuro-oncology]])
* #clinical-trials "Klinische Studien"
* #clinical-trials insert English([[Clinical trials]])
* #translational-research "Translationale Forschung"
* #translational-research insert English([[Translational research]])
* #education-training "Aus-, Fort- und Weiterbildung"
* #education-training insert English([[Education and training]])
* #second-opinion "Zweitmeinung"
* #second-opinion insert English([[Second opinion]])
* #care-coordination "Koordination / Lotsen / Anlaufstelle"
* #care-coordination insert English([[Care coordination and navigation]])
