-- What a conclusion names of offers and accounts (SheetNames): whom a change of words or sums can't
-- touch is told by it. Null in rows from before, which a change then works out as it did.
ALTER TABLE offer_sheet ADD COLUMN names text[];
