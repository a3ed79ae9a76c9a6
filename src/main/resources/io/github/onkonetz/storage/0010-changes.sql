-- What was written, for the nodes that did not write it: one row for each entry of a transaction, written in that very
-- transaction. A row is never changed, and taken away when every node must have seen it.
CREATE TABLE onk_change (
  number   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  xid      xid8 NOT NULL DEFAULT pg_current_xact_id(),
  written  timestamptz NOT NULL DEFAULT clock_timestamp(),
  node     varchar(36) COLLATE "C" NOT NULL,
  res_type varchar(40) COLLATE "C" NOT NULL,
  res_id   varchar(64) COLLATE "C" NOT NULL
);
CREATE INDEX onk_change_xid ON onk_change (xid);
CREATE INDEX onk_change_written ON onk_change (written);

-- One row: up to which transaction changes have been taken away. Who stands before it has missed some.
CREATE TABLE onk_change_forgotten (
  one boolean PRIMARY KEY DEFAULT true CHECK (one),
  xid xid8 NOT NULL
);
INSERT INTO onk_change_forgotten (xid) VALUES ('0');

-- Told at the commit, once for each transaction however many rows it writes.
CREATE FUNCTION onk_tell_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('onk_change', '');
  RETURN NULL;
END
$$;
CREATE TRIGGER onk_tell_change AFTER INSERT ON onk_change FOR EACH STATEMENT EXECUTE FUNCTION onk_tell_change();

-- HAPI removes entries for good by statements that nobody is told of: here is who notices.
CREATE FUNCTION onk_note_removal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO onk_change (node, res_type, res_id)
  SELECT '', res_type, fhir_id FROM removed
  WHERE fhir_id IS NOT NULL
    AND res_type IN ('Organization', 'Location', 'HealthcareService', 'PractitionerRole', 'Practitioner',
      'OrganizationAffiliation', 'Endpoint', 'SearchParameter');
  RETURN NULL;
END
$$;
CREATE TRIGGER onk_note_removal AFTER DELETE ON hfj_resource REFERENCING OLD TABLE AS removed
  FOR EACH STATEMENT EXECUTE FUNCTION onk_note_removal();
