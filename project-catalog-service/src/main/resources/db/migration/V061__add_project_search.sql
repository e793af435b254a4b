-- Search over projects: names before the summary (B), that before what it does and for whom (C) and the rest (D), and the
-- names apart for who types one exactly. Made by the database, so that no writer can forget it.
create function project_names(name text, abbreviation text, aliases varchar[], slug text) returns varchar[]
    language sql immutable parallel safe
    return (select array_agg(distinct searchable(each))::varchar[]
            from unnest(aliases || array[name, abbreviation, slug]::varchar[]) as each where each is not null);

create function project_search(names varchar[], summary text, sections jsonb, codes varchar[]) returns tsvector
    language sql immutable parallel safe
    return setweight(to_tsvector('catalogue_dutch', array_to_string(names, ' ')), 'A')
        || setweight(to_tsvector('catalogue_dutch', searchable(summary)), 'B')
        || setweight(to_tsvector('catalogue_dutch', searchable(concat_ws(' ', words_of_codes(codes),
            sections ->> 'targetGroup', sections ->> 'goal', sections ->> 'approach', sections ->> 'workingElements'))), 'C')
        || setweight(to_tsvector('catalogue_dutch', searchable(concat_ws(' ', sections ->> 'background',
            sections ->> 'preconditions', sections ->> 'transferability', sections ->> 'costs', sections ->> 'materials'))), 'D');

alter table project
    add column search_names varchar[] generated always as (project_names(name, abbreviation, aliases, slug)) stored,
    add column search tsvector generated always as (project_search(project_names(name, abbreviation, aliases, slug), summary,
        sections, phases || target_group_codes(target_groups) || mechanisms || debt_causes)) stored;

create index project_search_names_idx on project using gin (search_names);
create index project_search_idx on project using gin (search);

-- The words that the catalogue knows: what is typed is held against them, so that a part of a compound, another form and a
-- typing error find what was meant. A word stays when the last project that had it changes; it then finds nothing.
create table project_word (
    word text not null,
    root text not null,
    constraint project_word_pkey primary key (word)
);

create index project_word_root_idx on project_word (root);
create index project_word_word_idx on project_word using gin (word gin_trgm_ops);

create function keep_project_words(names varchar[], summary text, sections jsonb, codes varchar[]) returns void
    language sql
    begin atomic
        -- in their order, so that writers who bring the same words wait for each other and never in a circle
        insert into project_word (word, root)
        select distinct word, word_root(word)
        from regexp_split_to_table(searchable(concat_ws(' ', array_to_string(names, ' '), summary,
            (select string_agg(value, ' ') from jsonb_each_text(sections)), words_of_codes(codes))), ' ') as word
        where length(word) between 3 and 60
        order by word
        on conflict do nothing;
    end;

create function project_words_changed() returns trigger
    language plpgsql as
$$
begin
    perform keep_project_words(new.search_names, new.summary, new.sections,
        new.phases || new.target_group_codes || new.mechanisms || new.debt_causes);
    return null;
end
$$;

create trigger project_words_added after insert on project
    for each row execute function project_words_changed();
create trigger project_words_changed after update on project
    for each row when (new.search is distinct from old.search) execute function project_words_changed();

select keep_project_words(search_names, summary, sections, phases || target_group_codes || mechanisms || debt_causes)
from project;
