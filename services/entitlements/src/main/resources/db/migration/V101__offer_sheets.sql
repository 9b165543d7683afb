-- For the lists: what can be had, what was explained, claimed and paid, and who advises, without the
-- reasons. What holds on a day is worked out on reading.
CREATE TABLE offer_sheet (
  authority text NOT NULL,
  subject   text NOT NULL,
  body      text NOT NULL, -- JSON of OfferSheet
  PRIMARY KEY (authority, subject)
);
ALTER TABLE offer_sheet ENABLE ROW LEVEL SECURITY;
ALTER TABLE offer_sheet FORCE ROW LEVEL SECURITY;
CREATE POLICY one_authority ON offer_sheet
  USING (authority = current_setting('waymark.authority', true));
