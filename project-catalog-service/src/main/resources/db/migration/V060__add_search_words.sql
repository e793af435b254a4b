-- How texts become words to search by: without accents and signs, in lower case, and of each word its stem. Bound to the
-- dictionaries when they are made, so that indexes and columns that are made with these functions stay what they are.
-- fuzzystrmatch (typing errors) is trusted, as unaccent and pg_trgm are.
create extension if not exists fuzzystrmatch;

create text search configuration catalogue_dutch (copy = dutch);

create function searchable(written text) returns text
    language sql immutable parallel safe
    return trim(regexp_replace(lower(unaccent('unaccent'::regdictionary, coalesce(written, ''))), '[^[:alnum:]]+', ' ', 'g'));

-- The stemmer leaves plurals apart that readers take for one word: gezin and gezinnen, huis and huizen, route and routes.
create function word_root(word text) returns text
    language sql immutable parallel safe
    return regexp_replace(regexp_replace(regexp_replace(regexp_replace(
        coalesce((ts_lexize('dutch_stem'::regdictionary, word))[1], word),
        '(...)e?s$', '\1'), '([bdfgklmnprst])\1$', '\1'), 'z$', 's'), 'v$', 'f');

-- The Dutch words for the codes that a project carries; of codes that the list grows by, their own words.
create function words_of_codes(codes varchar[]) returns text
    language sql immutable parallel safe
    return (
        select string_agg(coalesce(said.words, replace(asked.code, '_', ' ')), ' ' order by asked.place)
        from unnest(codes) with ordinality as asked(code, place)
        left join (values
            ('AWARENESS', 'bewustwording preventie vroegsignalering'), ('INTAKE', 'aanmelding intake'),
            ('REFERRAL', 'doorverwijzing toeleiding'), ('STABILISATION', 'stabilisatie'), ('PLAN', 'plan van aanpak'),
            ('DEBT_REDUCTION', 'schuldregeling sanering schuldvermindering'), ('AFTERCARE', 'nazorg'),
            ('YOUTH', 'jongeren jeugd'), ('FAMILY', 'gezinnen'), ('STUDENTS', 'studenten scholieren'),
            ('RESIDENTS', 'bewoners inwoners'), ('VULNERABLE_CITIZENS', 'kwetsbare burgers inwoners'),
            ('VULNERABLE_HOUSEHOLDS', 'kwetsbare huishoudens'),
            ('MULTI_PROBLEM_HOUSEHOLDS', 'huishoudens gezinnen met meerdere problemen multiproblematiek'),
            ('DETAINEES_AND_EX_DETAINEES', 'gedetineerden gevangenis'), ('PROBATION_CLIENTS', 'reclassering'),
            ('INTENSIVE_COACHING', 'intensieve begeleiding coach coaching'), ('DEBT_BUYOUT', 'schulden opkopen saneringskrediet'),
            ('SOCIAL_COUNTERPERFORMANCE', 'maatschappelijke tegenprestatie')
        ) as said(code, words) using (code));
