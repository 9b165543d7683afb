-- The append-only record: every validated care event, once, in the words it came in.
-- Names are not here but in person_name.
CREATE TABLE care_event (
  position     bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY, -- rises per person in the order of commits
  authority    text        NOT NULL,
  subject      text        NOT NULL,
  source       text        NOT NULL,
  event_id     text        NOT NULL,
  type         text        NOT NULL,
  content_hash text        NOT NULL, -- SHA-256 of what "same content" compares
  body         text        NOT NULL, -- the event as it goes to care-events, without waymarkposition
  recorded_at  timestamptz NOT NULL, -- "known at": recordedtime, else intake_at
  intake_at    timestamptz NOT NULL,
  relayed_at   timestamptz,          -- when Kafka had confirmed it
  UNIQUE (source, event_id)
);
CREATE INDEX care_event_to_relay ON care_event (position) WHERE relayed_at IS NULL;
CREATE INDEX care_event_of_person ON care_event (authority, subject, position);

-- Which person-named events were taken, without their content.
CREATE TABLE name_event (
  source       text NOT NULL,
  event_id     text NOT NULL,
  authority    text NOT NULL,
  subject      text NOT NULL,
  content_hash text NOT NULL, -- keyed, so that it can't be used to guess a name
  PRIMARY KEY (source, event_id)
);
CREATE INDEX name_event_of_person ON name_event (authority, subject);

-- The name and contact that count: the last recorded, then the greatest id.
CREATE TABLE person_name (
  authority      text        NOT NULL,
  subject        text        NOT NULL,
  given_name     text        NOT NULL,
  family_name    text        NOT NULL,
  preferred_name text,
  email          text,
  phone          text,
  language       text,
  recorded_at    timestamptz NOT NULL,
  event_id       text        NOT NULL,
  position       bigint      NOT NULL,
  PRIMARY KEY (authority, subject)
);
CREATE SEQUENCE name_position;

-- Messages for the other topics, in the transaction of what they tell; gone once Kafka confirmed.
CREATE TABLE message_outbox (
  number   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  topic    text NOT NULL,
  key      text,       -- null where even the key must not be told
  value    text,       -- null is a tombstone
  position bigint      -- of a care event: its place in the record
);

-- Erased people: a keyed hash, so that nothing of them can be sent again and nobody can read who.
CREATE TABLE closed_person (
  person_hash text        PRIMARY KEY,
  closed_at   timestamptz NOT NULL
);

ALTER TABLE care_event ENABLE ROW LEVEL SECURITY;
ALTER TABLE care_event FORCE ROW LEVEL SECURITY;
CREATE POLICY own_authority ON care_event FOR SELECT
  USING (authority = current_setting('waymark.authority', true));
ALTER TABLE name_event ENABLE ROW LEVEL SECURITY;
ALTER TABLE name_event FORCE ROW LEVEL SECURITY;
ALTER TABLE person_name ENABLE ROW LEVEL SECURITY;
ALTER TABLE person_name FORCE ROW LEVEL SECURITY;
ALTER TABLE message_outbox ENABLE ROW LEVEL SECURITY;
ALTER TABLE message_outbox FORCE ROW LEVEL SECURITY;
ALTER TABLE closed_person ENABLE ROW LEVEL SECURITY;
ALTER TABLE closed_person FORCE ROW LEVEL SECURITY;
