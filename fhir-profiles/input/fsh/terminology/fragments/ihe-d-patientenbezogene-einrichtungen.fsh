CodeSystem: IheDPatientenbezogeneEinrichtungen
Id: ihe-d-patientenbezogene-einrichtungen
Title: "IHE-D kinds of facility in patient care (excerpt)"
Description: """
Kinds of facility in patient care of IHE Deutschland that this guide uses or maps to. The address spells PatientBezogenen as its publisher does.
"""
* insert ForeignCodeSystem(http://ihe-d.de/CodeSystems/PatientBezogenenGesundheitsversorgung, 4.0.0, fragment, [[IHE Deutschland e.V.]])
* ^caseSensitive = true
* ^copyright = "IHE Deutschland e.V., value sets for XDS (ihe-de.iti.xds-vs 4.0.0), licensed under CC-BY-4.0 (https://creativecommons.org/licenses/by/4.0/). Excerpt: concepts that an oncology directory uses, without definitions."
* ^language = #de
* #APD "Ambulanter Pflegedienst"
* #APO "Apotheke"
* #BHR "Gesundheitsbehörde"
* #HEI "Nicht-ärztliche Heilberufs-Praxis"
* #HOS "Hospiz"
* #KHS "Krankenhaus"
* #MVZ "Medizinisches Versorgungszentrum"
* #PFL "Pflegeheim"
* #PRA "Arztpraxis"
* #REH "Medizinische Rehabilitation"
* #SEL "Selbsthilfe"
* #TMZ "Telemedizinisches Zentrum"
