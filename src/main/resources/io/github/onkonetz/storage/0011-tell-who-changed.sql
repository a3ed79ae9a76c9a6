-- Tells at the commit which node has written, once for each transaction and node however many rows it writes: a node need not
-- look at what it has written itself.
DROP TRIGGER onk_tell_change ON onk_change;
CREATE OR REPLACE FUNCTION onk_tell_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('onk_change', writers.node) FROM (SELECT DISTINCT node FROM written) AS writers;
  RETURN NULL;
END
$$;
CREATE TRIGGER onk_tell_change AFTER INSERT ON onk_change REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION onk_tell_change();
