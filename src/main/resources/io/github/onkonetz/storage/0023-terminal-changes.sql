-- What commands on the terminal have changed of clients and accounts, until a server has made an audit record of it.
CREATE TABLE onk_terminal_change (
  id      bigserial PRIMARY KEY,
  at      timestamptz NOT NULL DEFAULT current_timestamp,
  about   varchar(300) NOT NULL,
  step    varchar(50) NOT NULL,
  added   boolean NOT NULL,
  os_user varchar(200)
);
