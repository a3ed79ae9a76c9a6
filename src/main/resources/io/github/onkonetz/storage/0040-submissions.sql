-- Under which identity (Bundle.identifier or Idempotency-Key) a client has sent which submission.
CREATE TABLE onk_submission (
  client   varchar(300) COLLATE "C" NOT NULL,
  identity varchar(1000) COLLATE "C" NOT NULL,
  digest   varchar(64) COLLATE "C" NOT NULL,
  task_id  varchar(64) COLLATE "C" NOT NULL,
  PRIMARY KEY (client, identity)
);
