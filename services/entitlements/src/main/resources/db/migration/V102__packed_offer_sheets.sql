-- As the content of person_state: packed by the service, rows from before are plain JSON.
ALTER TABLE offer_sheet ALTER COLUMN body TYPE bytea USING convert_to(body, 'UTF8');
ALTER TABLE offer_sheet ALTER COLUMN body SET STORAGE EXTERNAL;
