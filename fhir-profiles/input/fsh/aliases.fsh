// One alias per system. The name is the one that the sources use; the address stands here only.

// Onkonetz
Alias: $onk-kind = https://onkonetz.github.io/fhir/CodeSystem/organization-kind
Alias: $partner-kind = https://onkonetz.github.io/fhir/CodeSystem/partner-kind
Alias: $network-role = https://onkonetz.github.io/fhir/CodeSystem/network-role
Alias: $affiliation-status = https://onkonetz.github.io/fhir/CodeSystem/affiliation-status
Alias: $oncology-service = https://onkonetz.github.io/fhir/CodeSystem/oncology-service
Alias: $designation-cs = https://onkonetz.github.io/fhir/CodeSystem/designation
Alias: $center-category = https://onkonetz.github.io/fhir/CodeSystem/center-category
Alias: $care-tier = https://onkonetz.github.io/fhir/CodeSystem/care-tier
Alias: $practitioner-function = https://onkonetz.github.io/fhir/CodeSystem/practitioner-function
Alias: $data-origin = https://onkonetz.github.io/fhir/CodeSystem/data-origin
Alias: $position-precision = https://onkonetz.github.io/fhir/CodeSystem/position-precision
Alias: $error-code = https://onkonetz.github.io/fhir/CodeSystem/error-code
Alias: $onkonetz-id = https://onkonetz.github.io/fhir/sid/onkonetz-id
Alias: $submission-status = https://onkonetz.github.io/fhir/CodeSystem/submission-status
Alias: $audit-action = https://onkonetz.github.io/fhir/CodeSystem/audit-action
Alias: $access-role = https://onkonetz.github.io/fhir/CodeSystem/access-role
Alias: $submission-part = https://onkonetz.github.io/fhir/CodeSystem/submission-part
Alias: $submission-client = https://onkonetz.github.io/fhir/sid/client
Alias: $submission-key = https://onkonetz.github.io/fhir/sid/idempotency-key

// IHE mCSD
Alias: $ihe-type = https://profiles.ihe.net/ITI/mCSD/CodeSystem/IHE.mCSD.Organization.Location.Types

// HL7 International
Alias: $task-code = http://hl7.org/fhir/CodeSystem/task-code
Alias: $org-type = http://terminology.hl7.org/CodeSystem/organization-type
Alias: $org-role = http://hl7.org/fhir/organization-role
Alias: $contact-purpose = http://terminology.hl7.org/CodeSystem/contactentity-type
Alias: $service-category = http://terminology.hl7.org/CodeSystem/service-category
Alias: $service-type = http://terminology.hl7.org/CodeSystem/service-type
Alias: $practitioner-role = http://terminology.hl7.org/CodeSystem/practitioner-role
Alias: $prov-participant-type = http://terminology.hl7.org/CodeSystem/provenance-participant-type
Alias: $location-physical-type = http://terminology.hl7.org/CodeSystem/location-physical-type
Alias: $endpoint-connection-type = http://terminology.hl7.org/CodeSystem/endpoint-connection-type
Alias: $endpoint-payload-type = http://terminology.hl7.org/CodeSystem/endpoint-payload-type
Alias: $v2-0203 = http://terminology.hl7.org/CodeSystem/v2-0203
Alias: $v3-role = http://terminology.hl7.org/CodeSystem/v3-RoleCode
Alias: $iso3166-2-de = urn:iso:std:iso:3166-2:de
Alias: $sct = http://snomed.info/sct

// Germany
Alias: $icd-10-gm = http://fhir.de/CodeSystem/bfarm/icd-10-gm
Alias: $ops = http://fhir.de/CodeSystem/bfarm/ops
Alias: $fab = http://fhir.de/CodeSystem/dkgev/Fachabteilungsschluessel
Alias: $fab-ext = http://fhir.de/CodeSystem/dkgev/Fachabteilungsschluessel-erweitert
Alias: $identifier-type-de = http://fhir.de/CodeSystem/identifier-type-de-basis
Alias: $ihed-specialty = http://ihe-d.de/CodeSystems/AerztlicheFachrichtungen
Alias: $ihed-specialty-other = http://ihe-d.de/CodeSystems/NichtaerztlicheFachrichtungen
Alias: $ihed-facility = http://ihe-d.de/CodeSystems/PatientBezogenenGesundheitsversorgung
Alias: $ihed-facility-other = http://ihe-d.de/CodeSystems/NichtPatientBezogeneGesundheitsversorgung
Alias: $ihed-title = http://ihe-d.de/CodeSystems/FacharzttitelDerAerztekammern

// German identifiers
Alias: $iknr = http://fhir.de/sid/arge-ik/iknr
Alias: $bsnr = https://fhir.kbv.de/NamingSystem/KBV_NS_Base_BSNR
Alias: $lanr = https://fhir.kbv.de/NamingSystem/KBV_NS_Base_ANR
Alias: $efn = http://fhir.de/sid/bundesaerztekammer/efn
Alias: $zanr = http://fhir.de/sid/kzbv/zahnarztnummer
Alias: $kzva = http://fhir.de/sid/kzbv/kzvabrechnungsnummer
Alias: $telematik-id = https://gematik.de/fhir/sid/telematik-id
Alias: $standortnummer = http://fhir.de/sid/dkgev/standortnummer
Alias: $asv-team = http://fhir.de/sid/asv/teamnummer
Alias: $pnr = http://fhir.de/sid/kbv/pnr

// Targets of mappings only
Alias: $profession-oid = https://gematik.de/fhir/directory/CodeSystem/OrganizationProfessionOID
Alias: $obds-therapy-type = https://www.medizininformatik-initiative.de/fhir/ext/modul-onko/CodeSystem/mii-cs-onko-therapie-typ
Alias: $narse-therapy-type = https://www.medizininformatik-initiative.de/fhir/ext/modul-seltene/CodeSystem/mii-cs-seltene-narse-therapietyp
