Instance: organization-kind-to-profession-oid
InstanceOf: ConceptMap
Title: "Kind of organization to gematik profession OID"
Description: "Profession OID under which an organization of this kind is listed in the German directory service of the Telematikinfrastruktur."
Usage: #definition
* insert ConceptMapFrom(organization-kind-to-profession-oid, organization-kind)
* name = "OrganizationKindToProfessionOid"
* title = "Kind of organization to gematik profession OID"
* description = "Profession OID under which an organization of this kind is listed in the German directory service of the Telematikinfrastruktur."
* group[+].source = "https://onkonetz.github.io/fhir/CodeSystem/organization-kind"
* group[=].target = "https://gematik.de/fhir/directory/CodeSystem/OrganizationProfessionOID"
* insert Map(university-medicine, wider, 1.2.276.0.76.4.53)
* insert Map(university-hospital, wider, 1.2.276.0.76.4.53)
* insert Map(hospital, wider, 1.2.276.0.76.4.53)
* insert Map(practice, wider, 1.2.276.0.76.4.50)
* insert Map(gp-practice, wider, 1.2.276.0.76.4.50)
* insert Map(specialist-practice, wider, 1.2.276.0.76.4.50)
* insert Map(oncology-practice, wider, 1.2.276.0.76.4.50)
* insert Map(mvz, wider, 1.2.276.0.76.4.50)
* insert Map(rehabilitation, wider, 1.2.276.0.76.4.257)
* insert Map(hospice, wider, 1.2.276.0.76.4.285)
* insert Map(hospice-service, wider, 1.2.276.0.76.4.285)
* insert Map(palliative, relatedto, 1.2.276.0.76.4.245)
* insert MapBecause([[Where the team is a nursing service.]])
* insert MapAlso(relatedto, 1.2.276.0.76.4.53)
* insert MapBecause([[Where the team belongs to a hospital.]])
* insert Map(psychosocial-aftercare, wider, 1.2.276.0.76.4.285)
* insert Map(self-help, wider, 1.2.276.0.76.4.285)
* insert Map(cancer-registry, wider, 1.2.276.0.76.4.269)
