-- The state of the service itself: one row, made with the tables.
CREATE TABLE service_state (
  only_row    boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  -- Seconds since 1970 when these tables were made: a rebuilt database has a higher generation, so
  -- that its revisions win over those of the database it replaces.
  generation  bigint NOT NULL DEFAULT extract(epoch FROM clock_timestamp())::bigint,
  -- The key of the hashes in closed_person.
  closing_key text   NOT NULL DEFAULT gen_random_uuid()::text || gen_random_uuid()::text
);
INSERT INTO service_state DEFAULT VALUES;

-- The care events held, whole and as they came. A fact is never changed.
CREATE TABLE held_event (
  source    text        NOT NULL,
  event_id  text        NOT NULL,
  authority text        NOT NULL,
  subject   text        NOT NULL,
  position  bigint      NOT NULL, -- in intake's record
  body      bytea       NOT NULL, -- structured CloudEvent, JSON in UTF-8
  held_at   timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (source, event_id)
);
CREATE INDEX held_event_by_person ON held_event (authority, subject);

-- What was concluded of each person, and how far that is published.
CREATE TABLE person_state (
  authority        text   NOT NULL,
  subject          text   NOT NULL,
  content          bytea,           -- canonical JSON without revision, position and hash; null: nothing yet, or erased
  content_hash     text,            -- SHA-256 of content in hex
  derived_with     text   NOT NULL DEFAULT '', -- version of the rules that were last applied
  failed_reference text,            -- set when those rules failed on this person: the reference in the log
  position         bigint NOT NULL DEFAULT 0,  -- highest position of the events it rests on
  generation       bigint NOT NULL DEFAULT 0,  -- of the service when content last changed
  number           bigint NOT NULL DEFAULT 0,  -- revision within the generation; rises when content changes
  published_number bigint NOT NULL DEFAULT 0,  -- the last revision that Kafka has confirmed
  erased           boolean NOT NULL DEFAULT false, -- a tombstone is to be published, then the row goes
  PRIMARY KEY (authority, subject)
);
CREATE INDEX person_state_to_publish ON person_state (authority, subject)
  WHERE number > published_number;

-- People whose files were erased, by keyed hash: an older event of theirs that comes again is dropped.
CREATE TABLE closed_person (
  keyed_hash text        PRIMARY KEY,
  closed_at  timestamptz NOT NULL DEFAULT now()
);

-- HTTP reads go through the reader role and see one authority at a time; see AuthorityReader.
ALTER TABLE held_event ENABLE ROW LEVEL SECURITY;
ALTER TABLE held_event FORCE ROW LEVEL SECURITY;
CREATE POLICY one_authority ON held_event
  USING (authority = current_setting('waymark.authority', true));
ALTER TABLE person_state ENABLE ROW LEVEL SECURITY;
ALTER TABLE person_state FORCE ROW LEVEL SECURITY;
CREATE POLICY one_authority ON person_state
  USING (authority = current_setting('waymark.authority', true));

-- For the writer only: no policy, so nobody else sees a row.
ALTER TABLE closed_person ENABLE ROW LEVEL SECURITY;
ALTER TABLE closed_person FORCE ROW LEVEL SECURITY;
ALTER TABLE service_state ENABLE ROW LEVEL SECURITY;
ALTER TABLE service_state FORCE ROW LEVEL SECURITY;
