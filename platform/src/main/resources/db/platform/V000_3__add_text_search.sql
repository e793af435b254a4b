-- Search without accents, and an index for parts of words. Both extensions are trusted: the owner of the database may add them.
create extension if not exists unaccent;
create extension if not exists pg_trgm;
