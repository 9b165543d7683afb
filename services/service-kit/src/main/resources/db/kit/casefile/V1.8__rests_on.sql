-- What a conclusion rests on beside law and events, such as packs of offers, and the release that
-- drew it, in the deriver's own words. Empty: it is not known, and the next one is drawn whole.
ALTER TABLE person_state ADD COLUMN rests_on text NOT NULL DEFAULT '';
