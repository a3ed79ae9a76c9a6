CodeSystem: IdentifierTypeDeBasis
Id: identifier-type-de-basis
Title: "Identifier types of the German base profiles (excerpt)"
Description: """
The two identifier types of the German base profiles that this guide uses.
"""
* insert ForeignCodeSystem(http://fhir.de/CodeSystem/identifier-type-de-basis, 1.6.0, fragment, [[HL7 Deutschland e.V.]])
* ^caseSensitive = true
* ^copyright = "HL7 Deutschland e.V., German base profiles (de.basisprofil.r4 1.6.0). Codes and names only, repeated for reference; excerpt."
* ^language = #de
* #KZVA "KZVAbrechnungsnummer"
* #ZANR "Zahnarztnummer"
