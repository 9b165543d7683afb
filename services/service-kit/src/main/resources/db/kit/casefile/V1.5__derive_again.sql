-- Of whom to conclude again because something changed that their conclusion rests on beside their
-- events, such as a pack of offers: noted in the transaction of that change, taken away in that of
-- the new conclusion. Notes are only added and deleted, so that a change never waits for conclusions.
CREATE TABLE derive_again (
  note      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  authority text   NOT NULL,
  subject   text   NOT NULL
);
-- For the writer only: no policy, so nobody else sees a row.
ALTER TABLE derive_again ENABLE ROW LEVEL SECURITY;
ALTER TABLE derive_again FORCE ROW LEVEL SECURITY;
