-- Who holds which identifier: one row for each, found by the SHA-256 of scope, system and value (HeldIdentifier.key).
CREATE TABLE onk_identifier (
  digest   varchar(64) COLLATE "C" PRIMARY KEY,
  scope    text NOT NULL,
  system   text NOT NULL,
  value    text NOT NULL,
  res_type varchar(40) COLLATE "C" NOT NULL,
  res_id   varchar(64) COLLATE "C" NOT NULL
);
CREATE INDEX onk_identifier_holder ON onk_identifier (res_type, res_id);

-- Entries that were stored before the rule was. Of two that hold the same the older one keeps it; the other one is
-- refused only when it is given another one that is taken.
INSERT INTO onk_identifier (digest, scope, system, value, res_type, res_id)
SELECT DISTINCT ON (1)
  encode(sha256(convert_to(scope || chr(31) || system || chr(31) || value, 'UTF8')), 'hex'),
  scope, system, value, res_type, fhir_id
FROM (
  SELECT r.res_id, r.res_type, r.fhir_id, i ->> 'system' AS system, i ->> 'value' AS value,
    CASE i ->> 'system' WHEN 'https://onkonetz.github.io/fhir/sid/onkonetz-id' THEN '*' ELSE r.res_type END AS scope
  FROM hfj_resource r
    JOIN hfj_res_ver v ON v.res_id = r.res_id AND v.res_ver = r.res_ver
    CROSS JOIN LATERAL jsonb_array_elements(coalesce(v.res_text_vc::jsonb -> 'identifier', '[]')) i
  WHERE r.res_deleted_at IS NULL
    AND v.res_encoding = 'JSON'
    AND r.res_type IN ('Organization', 'Location', 'HealthcareService', 'PractitionerRole', 'Practitioner',
      'OrganizationAffiliation', 'Endpoint')
    AND (i ->> 'use') IS DISTINCT FROM 'old'
) held
WHERE system IS NOT NULL AND value IS NOT NULL
ORDER BY 1, res_id;
