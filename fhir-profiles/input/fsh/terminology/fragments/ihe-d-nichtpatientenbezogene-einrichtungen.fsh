CodeSystem: IheDNichtpatientenbezogeneEinrichtungen
Id: ihe-d-nichtpatientenbezogene-einrichtungen
Title: "IHE-D kinds of facility outside patient care (excerpt)"
Description: """
Kinds of facility outside patient care of IHE Deutschland that this guide uses or maps to.
"""
* insert ForeignCodeSystem(http://ihe-d.de/CodeSystems/NichtPatientBezogeneGesundheitsversorgung, 4.0.0, fragment, [[IHE Deutschland e.V.]])
* ^caseSensitive = true
* ^copyright = "IHE Deutschland e.V., value sets for XDS (ihe-de.iti.xds-vs 4.0.0), licensed under CC-BY-4.0 (https://creativecommons.org/licenses/by/4.0/). Excerpt: concepts that an oncology directory uses, without definitions."
* ^language = #de
* #BIL "Bildungseinrichtung"
* #FOR "Forschungseinrichtung"
* #SPE "Spendedienste"
