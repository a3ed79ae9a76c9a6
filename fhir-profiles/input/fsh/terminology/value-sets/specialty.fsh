ValueSet: SpecialtyValues
Id: specialty
Title: "Specialty"
Description: """
Medical and non-medical specialties of IHE Deutschland. Only excerpts of both are at hand offline.
"""
* insert OwnValueSet
* ^copyright = "IHE Deutschland e.V., value sets for XDS (ihe-de.iti.xds-vs 4.0.0), licensed under CC-BY-4.0 (https://creativecommons.org/licenses/by/4.0/)."
* include codes from system $ihed-specialty
* include codes from system $ihed-specialty-other
