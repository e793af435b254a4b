-- What a partner is called, one name a line, as it is searched and compared: without accents and capitals. Both extensions'
-- functions are only called stable because a dictionary may be changed; ours is not.
create function searchable(words text) returns text
    language sql immutable strict parallel safe
    return unaccent('unaccent', lower(words));

create function names_of(name text, slug text, aliases varchar[]) returns text
    language sql immutable parallel safe
    return searchable(name || chr(10) || slug || chr(10) || array_to_string(aliases, chr(10)));

alter table partner add column called text not null generated always as (names_of(name, slug, aliases)) stored;

create index partner_called_idx on partner using gin (called gin_trgm_ops);
