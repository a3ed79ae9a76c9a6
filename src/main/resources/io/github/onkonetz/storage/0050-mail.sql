-- Mail that waits to be sent. A row is deleted as soon as its mail is sent or given up.
CREATE TABLE onk_mail (
  id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  message_id varchar(40) NOT NULL,
  about      varchar(200) NOT NULL,
  recipient  varchar(300) NOT NULL,
  reply_to   varchar(300),
  subject    varchar(500) NOT NULL,
  body       text NOT NULL,
  attempts   integer NOT NULL DEFAULT 0,
  due        timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX onk_mail_due ON onk_mail (due);
