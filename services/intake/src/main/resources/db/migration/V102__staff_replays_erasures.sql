CREATE TABLE staff (
  authority text   NOT NULL,
  staff_id  text   NOT NULL,
  message   text   NOT NULL, -- the list entry as JSON, without its revision
  revision  bigint NOT NULL,
  PRIMARY KEY (authority, staff_id)
);
CREATE SEQUENCE staff_revision;

CREATE TABLE replay (
  id            uuid        PRIMARY KEY,
  service       text        NOT NULL, -- who asked for it, or * for all
  authority     text,
  subject       text,
  up_to         bigint      NOT NULL, -- highest position of the record when it was asked for
  last_position bigint      NOT NULL DEFAULT 0,
  sent          bigint      NOT NULL DEFAULT 0,
  requested_at  timestamptz NOT NULL,
  finished_at   timestamptz
);
CREATE INDEX replay_to_do ON replay (requested_at) WHERE finished_at IS NULL;

-- What was decided about an erasure. No subject: the person's hash alone.
CREATE TABLE erasure (
  id            uuid        PRIMARY KEY,
  authority     text        NOT NULL,
  person_hash   text        NOT NULL,
  ground        text        NOT NULL,
  decided_by    text        NOT NULL,
  second_person text        NOT NULL,
  requested_at  timestamptz NOT NULL,
  events        bigint      NOT NULL, -- how many were deleted
  last_message  bigint      NOT NULL  -- number of its last message in message_outbox
);

ALTER TABLE staff ENABLE ROW LEVEL SECURITY;
ALTER TABLE staff FORCE ROW LEVEL SECURITY;
ALTER TABLE replay ENABLE ROW LEVEL SECURITY;
ALTER TABLE replay FORCE ROW LEVEL SECURITY;
ALTER TABLE erasure ENABLE ROW LEVEL SECURITY;
ALTER TABLE erasure FORCE ROW LEVEL SECURITY;
