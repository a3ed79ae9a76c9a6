-- Public keys of a program do not fit into 2,000 characters.
ALTER TABLE oauth2_registered_client ALTER COLUMN client_settings TYPE text;

-- What a program signed to get a token (private_key_jwt): each is good once.
CREATE TABLE onk_used_assertion (
  id_hash    char(64) PRIMARY KEY,
  good_until timestamptz NOT NULL
);
