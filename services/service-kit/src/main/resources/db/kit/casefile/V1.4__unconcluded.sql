-- Whose new events are held and not yet concluded from: a note a batch and person, written in the
-- batch's transaction, deleted in that of the conclusion. Notes are only added and deleted, never
-- changed, so that a batch does not wait for a conclusion nor a conclusion for a batch.
CREATE TABLE unconcluded (
  note      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  authority text   NOT NULL,
  subject   text   NOT NULL
);
-- For the writer only: no policy, so nobody else sees a row.
ALTER TABLE unconcluded ENABLE ROW LEVEL SECURITY;
ALTER TABLE unconcluded FORCE ROW LEVEL SECURITY;
