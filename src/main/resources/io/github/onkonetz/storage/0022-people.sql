-- People who sign in. Passwords are hashed; of a link only the hash is kept, and it is good once.
CREATE TABLE onk_account (
  name         varchar(200) PRIMARY KEY,
  role         varchar(20) NOT NULL,
  organization varchar(100),
  password     varchar(500),
  enabled      boolean NOT NULL DEFAULT true,
  failures     integer NOT NULL DEFAULT 0,
  locked_until timestamptz,
  link_hash    char(64) UNIQUE,
  link_until   timestamptz,
  created      timestamptz NOT NULL DEFAULT current_timestamp
);

-- Who is signed in, for all nodes.
CREATE TABLE onk_session (
  id_hash    char(64) PRIMARY KEY,
  account    varchar(200) NOT NULL REFERENCES onk_account ON DELETE CASCADE,
  good_until timestamptz NOT NULL
);

-- Sign-ins that are going on, in the form that Spring Authorization Server reads; gone when the token is issued.
CREATE TABLE oauth2_authorization (
  id                            varchar(100) PRIMARY KEY,
  registered_client_id          varchar(100) NOT NULL,
  principal_name                varchar(200) NOT NULL,
  authorization_grant_type      varchar(100) NOT NULL,
  authorized_scopes             varchar(1000),
  attributes                    text,
  state                         varchar(500),
  authorization_code_value      text,
  authorization_code_issued_at  timestamptz,
  authorization_code_expires_at timestamptz,
  authorization_code_metadata   text,
  access_token_value            text,
  access_token_issued_at        timestamptz,
  access_token_expires_at       timestamptz,
  access_token_metadata         text,
  access_token_type             varchar(100),
  access_token_scopes           varchar(1000),
  oidc_id_token_value           text,
  oidc_id_token_issued_at       timestamptz,
  oidc_id_token_expires_at      timestamptz,
  oidc_id_token_metadata        text,
  refresh_token_value           text,
  refresh_token_issued_at       timestamptz,
  refresh_token_expires_at      timestamptz,
  refresh_token_metadata        text,
  user_code_value               text,
  user_code_issued_at           timestamptz,
  user_code_expires_at          timestamptz,
  user_code_metadata            text,
  device_code_value             text,
  device_code_issued_at         timestamptz,
  device_code_expires_at        timestamptz,
  device_code_metadata          text,
  created                       timestamptz NOT NULL DEFAULT current_timestamp
);

-- What people allowed which program, in the same form.
CREATE TABLE oauth2_authorization_consent (
  registered_client_id varchar(100) NOT NULL,
  principal_name       varchar(200) NOT NULL,
  authorities          varchar(1000) NOT NULL,
  PRIMARY KEY (registered_client_id, principal_name)
);
