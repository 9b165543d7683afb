-- How far each consumer group has come; moved in the transaction of the work itself.
CREATE TABLE consumer_offset (
  group_id    text   NOT NULL,
  topic       text   NOT NULL,
  partition   int    NOT NULL,
  next_offset bigint NOT NULL, -- the first offset not yet done
  PRIMARY KEY (group_id, topic, partition)
);

-- Records that could not be read. No content: the place finds the original.
CREATE TABLE parked_record (
  reference     uuid        PRIMARY KEY,
  topic         text        NOT NULL,
  partition     int         NOT NULL,
  record_offset bigint      NOT NULL,
  message_key   text, -- authority/subject; null when the key has another form
  reason        text        NOT NULL,
  place         text        NOT NULL, -- where in the record; empty when it is the whole
  parked_at     timestamptz NOT NULL DEFAULT now(),
  announced     boolean     NOT NULL DEFAULT false, -- whether care-events-parked has it
  UNIQUE (topic, partition, record_offset)
);
CREATE INDEX parked_record_to_announce ON parked_record (parked_at) WHERE NOT announced;

-- For the writer only: no policy, so nobody else sees a row.
ALTER TABLE parked_record ENABLE ROW LEVEL SECURITY;
ALTER TABLE parked_record FORCE ROW LEVEL SECURITY;
