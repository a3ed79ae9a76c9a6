-- Programs that may ask for tokens, in the form that Spring Authorization Server reads; secrets are hashed.
CREATE TABLE oauth2_registered_client (
  id                            varchar(100) PRIMARY KEY,
  client_id                     varchar(100) NOT NULL UNIQUE,
  client_id_issued_at           timestamptz NOT NULL DEFAULT current_timestamp,
  client_secret                 varchar(200),
  client_secret_expires_at      timestamptz,
  client_name                   varchar(200) NOT NULL,
  client_authentication_methods varchar(1000) NOT NULL,
  authorization_grant_types     varchar(1000) NOT NULL,
  redirect_uris                 varchar(1000),
  post_logout_redirect_uris     varchar(1000),
  scopes                        varchar(1000) NOT NULL,
  client_settings               varchar(2000) NOT NULL,
  token_settings                varchar(2000) NOT NULL
);

-- Keys that tokens are signed with, each as a JWK with its private part.
CREATE TABLE onk_signing_key (
  id      varchar(100) PRIMARY KEY,
  created timestamptz NOT NULL DEFAULT current_timestamp,
  jwk     text NOT NULL
);
