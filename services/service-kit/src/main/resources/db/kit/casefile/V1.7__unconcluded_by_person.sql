-- The notes of one person are taken away together. Without an index every conclusion of a hundred
-- people reads all notes, of which there are many just when much waits.
CREATE INDEX unconcluded_by_person ON unconcluded (authority, subject);
