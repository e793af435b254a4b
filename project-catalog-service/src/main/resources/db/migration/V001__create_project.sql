-- The projects of the catalogue. Arrays are varchar[], the type that Hibernate binds, so that filters find their index;
-- the codes of the target groups stand beside the groups for the same reason. Names sort as Dutch readers expect.
create function target_group_codes(target_groups jsonb) returns varchar[]
    language sql immutable
    return (select coalesce(array_agg(distinct each ->> 'code'), '{}')::varchar[]
            from jsonb_array_elements(target_groups) as each);

create table project (
    like described_root including all,
    slug                   text      not null,
    name                   text      not null collate "nl-x-icu",
    abbreviation           text,
    aliases                varchar[] not null,
    summary                text,
    sections               jsonb,
    phases                 varchar[] not null,
    target_groups          jsonb     not null,
    target_group_codes     varchar[] not null generated always as (target_group_codes(target_groups)) stored,
    outcome_goals          varchar[] not null,
    impact_categories      varchar[] not null,
    mechanisms             varchar[] not null,
    debt_causes            varchar[] not null,
    required_partner_types varchar[] not null,
    origin_kind            text      not null,
    origin_lab             text,
    joined_lab             text,
    initiators             varchar[] not null,
    development_partners   varchar[] not null,
    owners                 varchar[] not null,
    local_urgency          text,
    theme                  text,
    relations              jsonb     not null,
    started_on_day         date,
    started_on_precision   text,
    potential_game_changer boolean,
    stage                  text      not null,
    lessons                varchar[] not null,
    withdrawn_at           timestamptz,
    withdrawn_reason       text,
    withdrawn_successor    text,
    constraint project_pkey primary key (id),
    constraint project_slug_key unique (slug),
    constraint project_slug_check check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint project_stage_check
        check (stage in ('IDEA', 'IN_DEVELOPMENT', 'PILOT', 'PROVEN', 'SCALING', 'EMBEDDED', 'STOPPED', 'WITHDRAWN')),
    constraint project_origin_kind_check check (origin_kind in ('LAB', 'CIVIC_INITIATIVE', 'PARTNER')),
    constraint project_phases_check
        check (phases <@ array['AWARENESS', 'INTAKE', 'REFERRAL', 'STABILISATION', 'PLAN', 'DEBT_REDUCTION',
            'AFTERCARE']::varchar[]),
    constraint project_target_group_codes_check
        check (target_group_codes <@ array['YOUTH', 'FAMILY', 'STUDENTS', 'RESIDENTS', 'VULNERABLE_CITIZENS',
            'VULNERABLE_HOUSEHOLDS', 'MULTI_PROBLEM_HOUSEHOLDS', 'DETAINEES_AND_EX_DETAINEES',
            'PROBATION_CLIENTS']::varchar[]),
    constraint project_outcome_goals_check
        check (outcome_goals <@ array['POSITIVE_PERSPECTIVE', 'BREAK_DOWNWARD_SPIRAL', 'LIMIT_SOCIETAL_COST',
            'PARTICIPATION', 'SELF_RELIANCE', 'EDUCATION', 'WORK', 'LESS_STRESS', 'LESS_VIOLENCE']::varchar[]),
    constraint project_impact_categories_check
        check (impact_categories <@ array['PREVENTED_PROBLEM_DEBT', 'LOWER_COLLECTION_COSTS', 'LOWER_CARE_COSTS',
            'LESS_SOCIAL_ASSISTANCE']::varchar[]),
    constraint project_withdrawn_check
        check ((stage = 'WITHDRAWN') = (withdrawn_at is not null)
            and (withdrawn_at is null) = (withdrawn_reason is null)),
    constraint project_withdrawn_successor_fkey foreign key (withdrawn_successor) references project (slug)
);

create index project_name_idx on project (name, id);
create index project_started_on_idx on project (coalesce(started_on_day, date '9999-12-31'), id);
create index project_stage_idx on project (stage);
create index project_phases_idx on project using gin (phases);
create index project_target_group_codes_idx on project using gin (target_group_codes);
create index project_mechanisms_idx on project using gin (mechanisms);
create index project_origin_lab_idx on project (origin_lab);
create index project_origin_kind_idx on project (origin_kind);
create index project_owners_idx on project using gin (owners);
create index project_withdrawn_successor_idx on project (withdrawn_successor);
