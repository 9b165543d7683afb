-- What came on care-events-in and could not be taken; the original lies here encrypted.
CREATE TABLE parked_event (
  reference     uuid        PRIMARY KEY,
  topic         text        NOT NULL,
  partition     int         NOT NULL,
  record_offset bigint      NOT NULL,
  message_key   text,                 -- the original key, if it has the form of one
  reason        text        NOT NULL,
  violations    text        NOT NULL, -- JSON array of {pointer, message}
  original      bytea,                -- AES-GCM; null where the content must not be kept
  parked_at     timestamptz NOT NULL,
  settled_at    timestamptz,          -- 30 days later the row goes
  UNIQUE (topic, partition, record_offset)
);
CREATE INDEX parked_event_of_key ON parked_event (message_key);
ALTER TABLE parked_event ENABLE ROW LEVEL SECURITY;
ALTER TABLE parked_event FORCE ROW LEVEL SECURITY;
