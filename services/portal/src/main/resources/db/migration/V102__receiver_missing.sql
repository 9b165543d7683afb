-- Duties that nobody can be told of for want of a receiver (topic alerts). A row goes as soon as its
-- alert is in another state.
CREATE TABLE receiver_missing (
  authority text NOT NULL,
  subject   text NOT NULL,
  duty_id   text NOT NULL,
  stage     text NOT NULL, -- upcoming, due or overdue
  recipient text NOT NULL, -- staff id; empty while no personal adviser is appointed
  title     text NOT NULL, -- of the duty
  due       date NOT NULL,
  reason    text NOT NULL,
  PRIMARY KEY (authority, subject, duty_id, stage, recipient)
);
ALTER TABLE receiver_missing ENABLE ROW LEVEL SECURITY;
ALTER TABLE receiver_missing FORCE ROW LEVEL SECURITY;
CREATE POLICY one_authority ON receiver_missing
  USING (authority = current_setting('waymark.authority', true));
