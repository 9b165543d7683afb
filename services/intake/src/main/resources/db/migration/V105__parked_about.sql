-- Whom a parked message says it is about, as keyed hashes, so that an erasure finds it whatever its
-- key. Empty where nobody can be read; null in rows from before, which the next erasure looks into.
ALTER TABLE parked_event ADD COLUMN about_hash text[];
CREATE INDEX parked_event_about ON parked_event USING gin (about_hash);

-- Who said that it is dealt with: a pseudonym.
ALTER TABLE parked_event ADD COLUMN settled_by text;
