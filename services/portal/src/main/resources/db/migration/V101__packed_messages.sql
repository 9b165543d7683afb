-- Messages are stored as they came, packed (kit.packed.Packed); rows from before are plain JSON.
ALTER TABLE derived ALTER COLUMN body TYPE bytea USING convert_to(body, 'UTF8');
ALTER TABLE derived ALTER COLUMN body SET STORAGE EXTERNAL;
