-- Which WAYMARK_INTAKE_KEY the original and about_hash were made with, as a fingerprint: an erasure
-- looks again into what is of another one. Null in rows from before: not known.
ALTER TABLE parked_event ADD COLUMN key_print text;
-- The key with which the original could not be opened, so that it is not tried with it again.
ALTER TABLE parked_event ADD COLUMN closed_to text;

-- 1: headers as they came; 2: with line breaks escaped, so that they end where they end.
ALTER TABLE parked_event ADD COLUMN original_form smallint NOT NULL DEFAULT 1;

-- A topic that is made anew begins again at offset 0, and what was parked of the old one must not
-- stand in the way. That nothing is parked twice rests on the offset, stored in the same transaction.
ALTER TABLE parked_event DROP CONSTRAINT parked_event_topic_partition_record_offset_key;

-- For the first erasure of a person when it is asked for again.
CREATE INDEX erasure_of_person ON erasure (person_hash);
