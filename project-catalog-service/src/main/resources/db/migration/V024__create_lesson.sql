-- What was learned, found by Dutch words in any of their forms and without accents, by words like them (brief finds
-- brieven), or by a part of a word. A configuration
-- of its own leaves the server's `dutch` as it is.
create text search configuration lesson_dutch (copy = dutch);
alter text search configuration lesson_dutch
    alter mapping for hword, hword_part, word with unaccent, dutch_stem;

create function lesson_query(asked text) returns tsquery
    language sql stable
    return websearch_to_tsquery('lesson_dutch', asked);

create table lesson (
    like described_root including all,
    project_id           uuid not null,
    lesson               text not null,
    kind                 text,
    context              text,
    advice               text,
    learned_on_day       date,
    learned_on_precision text,
    lesson_text          text generated always as
        (lower(lesson || ' ' || coalesce(context, '') || ' ' || coalesce(advice, ''))) stored,
    lesson_search        tsvector generated always as
        (setweight(to_tsvector('lesson_dutch', lesson), 'A')
            || to_tsvector('lesson_dutch', coalesce(context, '') || ' ' || coalesce(advice, ''))) stored,
    constraint lesson_pkey primary key (id),
    constraint lesson_project_id_fkey foreign key (project_id) references project (id),
    constraint lesson_kind_check check (kind in ('WORKED', 'DID_NOT_WORK'))
);

-- by its hash, since a lesson may be longer than an index holds
create unique index lesson_project_id_lesson_key on lesson (project_id, md5(lesson));
create index lesson_project_id_learned_on_idx
    on lesson (project_id, coalesce(learned_on_day, date '9999-12-31'), id);
create index lesson_learned_on_idx on lesson (coalesce(learned_on_day, date '9999-12-31'), id);
create index lesson_lesson_search_idx on lesson using gin (lesson_search);
create index lesson_lesson_text_idx on lesson using gin (lesson_text gin_trgm_ops);
