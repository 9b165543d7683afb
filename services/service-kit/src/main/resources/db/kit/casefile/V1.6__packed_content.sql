-- What was concluded is packed by the service (kit.packed.Packed) before it is stored; PostgreSQL
-- then tries in vain, so it is told not to. Rows from before stay as they are and are read as ever.
ALTER TABLE person_state ALTER COLUMN content SET STORAGE EXTERNAL;
COMMENT ON COLUMN person_state.content IS
  'Packed canonical JSON without revision, position and hash; null: nothing yet, or erased';
