CodeSystem: IheDFacharzttitel
Id: ihe-d-facharzttitel
Title: "IHE-D specialist titles (excerpt)"
Description: """
Specialist titles of the German medical associations as listed by IHE Deutschland, as far as this guide uses them. Six digits with a leading zero since 4.0.0.
"""
* insert ForeignCodeSystem(http://ihe-d.de/CodeSystems/FacharzttitelDerAerztekammern, 4.0.0, fragment, [[IHE Deutschland e.V.]])
* ^caseSensitive = true
* ^copyright = "IHE Deutschland e.V., value sets for XDS (ihe-de.iti.xds-vs 4.0.0), licensed under CC-BY-4.0 (https://creativecommons.org/licenses/by/4.0/). Excerpt: concepts that an oncology directory uses, without definitions."
* ^language = #de
* #011001 "FA Allgemeinmedizin"
* #071104 "FA Thoraxchirurgie"
* #071108 "FA Viszeralchirurgie"
* #081002 "FA Frauenheilkunde und Geburtshilfe"
* #082102 "SP Gynäkologische Onkologie"
* #101002 "FA Haut- und Geschlechtskrankheiten"
* #111001 "FA Humangenetik"
* #141105 "FA Innere Medizin und Schwerpunkt Hämatologie und Onkologie"
* #141113 "FA Innere Medizin und Hämatologie und Onkologie"
* #142005 "SP Hämatologie und Internistische Onkologie"
* #152101 "SP Kinder-Hämatologie und -Onkologie"
* #152201 "SP Kinder- und Jugend-Hämatologie und -Onkologie"
* #211001 "FA Neurochirurgie"
* #221001 "FA Neurologie"
* #231001 "FA Nuklearmedizin"
* #251003 "FA Pathologie"
* #301101 "FA Psychosomatische Medizin und Psychotherapie"
* #351001 "FA Strahlentherapie"
* #371001 "FA Urologie"
