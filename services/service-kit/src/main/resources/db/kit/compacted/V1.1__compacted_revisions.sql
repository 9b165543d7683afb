-- The newest revision seen of each key of a compacted topic, so that an older one changes nothing.
CREATE TABLE compacted_revision (
  topic       text   NOT NULL,
  message_key text   NOT NULL,
  generation  bigint NOT NULL,
  number      bigint NOT NULL,
  PRIMARY KEY (topic, message_key)
);
-- For the writer only: no policy, so nobody else sees a row.
ALTER TABLE compacted_revision ENABLE ROW LEVEL SECURITY;
ALTER TABLE compacted_revision FORCE ROW LEVEL SECURITY;
