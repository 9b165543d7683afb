-- What the compacted topics said. All of it can be thrown away and read again from them.

-- Names of young people (topic people).
CREATE TABLE person (
  authority text NOT NULL,
  subject   text NOT NULL,
  shown     text NOT NULL, -- the name the young person wants, then the family name
  sorted    text NOT NULL, -- family name first, lower case
  searched  text NOT NULL, -- every word somebody might type, lower case
  body      text NOT NULL, -- the message
  PRIMARY KEY (authority, subject)
);

-- Staff (topic staff).
CREATE TABLE staff (
  authority text NOT NULL,
  staff_id  text NOT NULL,
  name      text NOT NULL,
  role      text NOT NULL, -- adviser, manager or team-mailbox
  team      text,
  left_on   date,          -- first day no longer there
  PRIMARY KEY (authority, staff_id)
);

-- The newest message of each deriving service about a person, whole.
CREATE TABLE derived (
  authority text   NOT NULL,
  subject   text   NOT NULL,
  topic     text   NOT NULL,
  position  bigint NOT NULL, -- in intake's record
  hash      text   NOT NULL, -- of the message's content
  body      text   NOT NULL,
  PRIMARY KEY (authority, subject, topic)
);

-- For the list: the course of a life in one row (topic entitlements).
CREATE TABLE life (
  authority    text    NOT NULL,
  subject      text    NOT NULL,
  undetermined boolean NOT NULL,
  died_on      date,
  PRIMARY KEY (authority, subject)
);

-- For the list: the statuses as pages show them, half-open spans without overlap.
CREATE TABLE status_span (
  authority text    NOT NULL,
  subject   text    NOT NULL,
  status    text    NOT NULL,
  from_day  date    NOT NULL,
  to_day    date,            -- exclusive; null while no end is known
  awaiting  boolean NOT NULL -- kept only until a person confirms its end
);
CREATE INDEX status_span_of_person ON status_span (authority, subject, from_day);

-- For the list: who advises when (topic adviser-duties).
CREATE TABLE adviser_span (
  authority  text NOT NULL,
  subject    text NOT NULL,
  adviser_id text NOT NULL,
  team       text,
  from_day   date NOT NULL,
  to_day     date
);
CREATE INDEX adviser_span_of_person ON adviser_span (authority, subject, from_day);

-- For the list: duties of both duty topics over the whole life.
CREATE TABLE duty (
  authority     text NOT NULL,
  subject       text NOT NULL,
  topic         text NOT NULL,
  title         text NOT NULL,
  opened        date NOT NULL,
  due           date,          -- the last day in time; null when the law gives no number
  met_on        date,
  stopped_on    date,
  awaiting_from date,
  awaiting_to   date
);
CREATE INDEX duty_of_person ON duty (authority, subject, due);

-- A reader sees one authority, whatever its query forgets.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY[
    'person', 'staff', 'derived', 'life', 'status_span', 'adviser_span', 'duty'
  ] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format(
      'CREATE POLICY one_authority ON %I USING (authority = current_setting(''waymark.authority'', true))',
      name);
  END LOOP;
END $$;
