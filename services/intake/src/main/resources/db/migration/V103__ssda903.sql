-- The rows of the yearly returns: of the columns that are read, the last content of each year.
CREATE TABLE import_row (
  authority   text   NOT NULL,
  return_year int    NOT NULL, -- the calendar year in which it begins
  table_name  text   NOT NULL,
  child       text   NOT NULL,
  row_key     text   NOT NULL, -- DECOM for Episodes, else empty
  cells       text   NOT NULL, -- JSON object
  version     int    NOT NULL, -- how often it came again with other content
  file_name   text   NOT NULL, -- where it stood last
  line        bigint NOT NULL,
  PRIMARY KEY (authority, return_year, table_name, child, row_key)
);
CREATE INDEX import_row_of_child ON import_row (authority, child);

-- What was made of them: the last event of each thing that a return says.
CREATE TABLE import_statement (
  authority    text    NOT NULL,
  statement_id text    NOT NULL,
  child        text    NOT NULL,
  event_id     text    NOT NULL, -- the last event that says it
  asserted_id  text    NOT NULL, -- the last event that says it and is not a withdrawal
  content_hash text    NOT NULL,
  version      int     NOT NULL,
  return_year  int     NOT NULL,
  withdrawn    boolean NOT NULL,
  PRIMARY KEY (authority, statement_id)
);
CREATE INDEX import_statement_of_child ON import_statement (authority, child);

ALTER TABLE import_row ENABLE ROW LEVEL SECURITY;
ALTER TABLE import_row FORCE ROW LEVEL SECURITY;
ALTER TABLE import_statement ENABLE ROW LEVEL SECURITY;
ALTER TABLE import_statement FORCE ROW LEVEL SECURITY;
