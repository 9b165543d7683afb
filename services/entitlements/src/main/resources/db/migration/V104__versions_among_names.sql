-- The names tell besides by which versions of an offer answers were given. Those kept so far do not:
-- they are forgotten, and whoever they were of is concluded for at the next change of any sum.
UPDATE offer_sheet SET names = NULL;
