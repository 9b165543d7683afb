-- For the list of what is not settled yet, the oldest first, and for the daily deletion.
CREATE INDEX parked_event_in_order ON parked_event (parked_at, reference);
CREATE INDEX parked_event_settled ON parked_event (settled_at) WHERE settled_at IS NOT NULL;
