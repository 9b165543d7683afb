-- How the content of person_state differs from what its column says: kit.packed.Kept. It is short and
-- stays in the row, so that a change of a few words does not write all of the content anew.
ALTER TABLE person_state ADD COLUMN content_since bytea;
ALTER TABLE person_state ALTER COLUMN content_since SET STORAGE EXTERNAL;
COMMENT ON COLUMN person_state.content IS
  'Packed canonical JSON without revision, position and hash, as last written whole; null: nothing yet, or erased';
COMMENT ON COLUMN person_state.content_since IS
  'How the content differs from that; null: not at all';
