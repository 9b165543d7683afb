-- Which deriving service has said, by a tombstone on its topic, that it has deleted what it had of
-- whom an erasure is about. A row goes when the service publishes something about them after that.
CREATE TABLE erasure_confirmation (
  erasure_id   uuid        NOT NULL REFERENCES erasure (id),
  service      text        NOT NULL,
  confirmed_at timestamptz NOT NULL,
  PRIMARY KEY (erasure_id, service)
);
ALTER TABLE erasure_confirmation ENABLE ROW LEVEL SECURITY;
ALTER TABLE erasure_confirmation FORCE ROW LEVEL SECURITY;
