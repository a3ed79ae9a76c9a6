CodeSystem: Iso31662De
Id: iso-3166-2-de
Title: "German states (ISO 3166-2:DE)"
Description: """
The sixteen German states, as in the German base profiles.
"""
* insert ForeignCodeSystem(urn:iso:std:iso:3166-2:de, 1.6.0, complete, [[HL7 Deutschland e.V.]])
* ^caseSensitive = true
* ^copyright = "International Organization for Standardization (ISO 3166-2). As listed by HL7 Deutschland e.V., de.basisprofil.r4 1.6.0."
* ^language = #de
* #DE-BW "Baden-Württemberg"
* #DE-BY "Bayern"
* #DE-BE "Berlin"
* #DE-BB "Brandenburg"
* #DE-HB "Bremen"
* #DE-HH "Hamburg"
* #DE-HE "Hessen"
* #DE-MV "Mecklenburg-Vorpommern"
* #DE-NI "Niedersachsen"
* #DE-NW "Nordrhein-Westfalen"
* #DE-RP "Rheinland-Pfalz"
* #DE-SL "Saarland"
* #DE-SN "Sachsen"
* #DE-ST "Sachsen-Anhalt"
* #DE-SH "Schleswig-Holstein"
* #DE-TH "Thüringen"
