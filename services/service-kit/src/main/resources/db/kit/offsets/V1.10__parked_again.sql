-- A topic that is made anew begins again at offset 0, and what was parked of the old one must not
-- stand in the way. That nothing is parked twice rests on the offset, stored in the same transaction.
ALTER TABLE parked_record DROP CONSTRAINT parked_record_topic_partition_record_offset_key;
