-- The rows a deriving service holds of each event, and nothing else: see db/kit of service-kit.
CREATE TABLE held_event (
  source    text        NOT NULL,
  event_id  text        NOT NULL,
  authority text        NOT NULL,
  subject   text        NOT NULL,
  position  bigint      NOT NULL,
  body      bytea       NOT NULL,
  held_at   timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (source, event_id)
);
CREATE INDEX held_event_by_person ON held_event (authority, subject);
CREATE TABLE consumer_offset (
  partition   int    PRIMARY KEY,
  next_offset bigint NOT NULL
);
