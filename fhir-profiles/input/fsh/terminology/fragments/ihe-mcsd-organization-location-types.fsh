CodeSystem: IheMcsdOrganizationLocationTypes
Id: ihe-mcsd-organization-location-types
Title: "IHE mCSD types of organizations and locations"
Description: """
The two types by which IHE mCSD tells facilities from jurisdictions.
"""
* insert ForeignCodeSystem(https://profiles.ihe.net/ITI/mCSD/CodeSystem/IHE.mCSD.Organization.Location.Types, 4.0.0, complete, [[IHE International, Inc.]])
* ^caseSensitive = true
* ^copyright = "IHE International, Inc., IT Infrastructure, Mobile Care Services Discovery (mCSD). Codes and names only, repeated for reference."
* #facility "Facility"
* #jurisdiction "Jurisdiction"
