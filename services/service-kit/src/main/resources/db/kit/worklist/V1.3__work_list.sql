-- For work lists: the duties and advisers of each person, without the reasons. Open, due soon and
-- overdue are worked out on reading.
CREATE TABLE work_sheet (
  authority text NOT NULL,
  subject   text NOT NULL,
  advisers  text NOT NULL, -- JSON array of contracts.message.AdviserLine
  duties    text NOT NULL, -- JSON array of contracts.message.DutyLine
  PRIMARY KEY (authority, subject)
);
ALTER TABLE work_sheet ENABLE ROW LEVEL SECURITY;
ALTER TABLE work_sheet FORCE ROW LEVEL SECURITY;
CREATE POLICY one_authority ON work_sheet
  USING (authority = current_setting('waymark.authority', true));
