-- As content_since of person_state: how a sheet differs from what body says (kit.packed.Kept).
ALTER TABLE offer_sheet ADD COLUMN body_since bytea;
ALTER TABLE offer_sheet ALTER COLUMN body_since SET STORAGE EXTERNAL;
