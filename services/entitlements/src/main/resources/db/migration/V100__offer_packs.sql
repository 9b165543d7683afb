-- The packs of offers in all their versions, kept like the record: a version is added and never
-- changed or deleted. authority is a GSS code, or the pack's id (national, covenant) where the pack
-- belongs to no authority and holds everywhere.
CREATE TABLE offer_pack_version (
  authority text        NOT NULL,
  version   int         NOT NULL CHECK (version > 0), -- counted within the authority
  pack_id   text        NOT NULL,
  publisher text        NOT NULL, -- as people know it
  files     text        NOT NULL, -- JSON array of {file, text}: the YAML as it came
  hash      text        NOT NULL, -- SHA-256 of files in hex
  origin    text        NOT NULL CHECK (origin IN ('shipped', 'uploaded')),
  stored_by text, -- staff id of the caller, where the sign-in has one
  stored_at timestamptz NOT NULL,
  PRIMARY KEY (authority, version)
);

-- Which version was to be switched on from which day, and when that was done. Of an authority the
-- version switched on last is the one that counts.
CREATE TABLE offer_pack_switch (
  switch       bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  authority    text        NOT NULL,
  version      int         NOT NULL,
  on_day       date        NOT NULL, -- the first day on which it counts, Europe/London
  asked_by     text,
  asked_at     timestamptz NOT NULL,
  withdrawn_at timestamptz, -- another version was asked for before its day came
  done_at      timestamptz,
  done_number  bigint UNIQUE, -- in the order of doing, over all authorities; rises with each
  people       bigint, -- how many were noted to be concluded for again
  FOREIGN KEY (authority, version) REFERENCES offer_pack_version
);
CREATE UNIQUE INDEX offer_pack_switch_waiting ON offer_pack_switch (authority)
  WHERE done_number IS NULL AND withdrawn_at IS NULL;

-- In whose areas a person has lived: whose packs were looked at beside the own authority's.
CREATE TABLE person_area (
  authority text NOT NULL,
  subject   text NOT NULL,
  area      text NOT NULL, -- GSS code
  PRIMARY KEY (authority, subject, area)
);
CREATE INDEX person_area_by_area ON person_area (area);

ALTER TABLE offer_pack_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE offer_pack_version FORCE ROW LEVEL SECURITY;
CREATE POLICY one_authority ON offer_pack_version
  USING (authority = current_setting('waymark.authority', true));
ALTER TABLE offer_pack_switch ENABLE ROW LEVEL SECURITY;
ALTER TABLE offer_pack_switch FORCE ROW LEVEL SECURITY;
CREATE POLICY one_authority ON offer_pack_switch
  USING (authority = current_setting('waymark.authority', true));
ALTER TABLE person_area ENABLE ROW LEVEL SECURITY;
ALTER TABLE person_area FORCE ROW LEVEL SECURITY;
CREATE POLICY one_authority ON person_area
  USING (authority = current_setting('waymark.authority', true));
