-- Whom an unreadable record is of is needed until the topic care-events-parked has been told, as its
-- key there, and is not kept longer: an erased person would stay.
UPDATE parked_record SET message_key = NULL WHERE announced;
CREATE INDEX parked_record_of_key ON parked_record (message_key) WHERE message_key IS NOT NULL;
