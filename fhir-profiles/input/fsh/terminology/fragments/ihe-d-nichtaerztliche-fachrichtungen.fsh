CodeSystem: IheDNichtaerztlicheFachrichtungen
Id: ihe-d-nichtaerztliche-fachrichtungen
Title: "IHE-D non-medical specialties (excerpt)"
Description: """
Non-medical specialties of IHE Deutschland that this guide uses or maps to.
"""
* insert ForeignCodeSystem(http://ihe-d.de/CodeSystems/NichtaerztlicheFachrichtungen, 4.0.0, fragment, [[IHE Deutschland e.V.]])
* ^caseSensitive = true
* ^copyright = "IHE Deutschland e.V., value sets for XDS (ihe-de.iti.xds-vs 4.0.0), licensed under CC-BY-4.0 (https://creativecommons.org/licenses/by/4.0/). Excerpt: concepts that an oncology directory uses, without definitions."
* ^language = #de
* #ERN "Ernährung und Diätetik"
* #FOR "Forschung"
* #PFL "Pflege und Betreuung"
* #PHZ "Pharmazeutik"
* #PRV "Prävention"
* #PST "Psychotherapie"
* #SOZ "Sozialwesen"
* #VKO "Versorgungskoordination"
* #VER "Verwaltung"
