-- What is public of a project is its last published version; each version stays as it was. What is written beside it is a
-- draft, and a project that is not published yet has number 0. Projects of before this change are in their first version.
create table project_wording (
    name                   text      not null collate "nl-x-icu",
    abbreviation           text,
    aliases                varchar[] not null,
    summary                text,
    sections               jsonb,
    phases                 varchar[] not null,
    target_groups          jsonb     not null,
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
    potential_game_changer boolean
);
comment on table project_wording is 'The columns of what is said of a project; tables are made like it. Holds no rows.';

create table project_version (
    id          uuid        not null,
    version     bigint      not null,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    project_id  uuid        not null,
    number      integer     not null,
    change_kind text,
    news        text,
    changed     varchar[]   not null,
    remarks     text,
    uncertain   boolean,
    sources     jsonb       not null,
    like project_wording including all,
    constraint project_version_pkey primary key (id),
    constraint project_version_project_id_fkey foreign key (project_id) references project (id),
    constraint project_version_project_id_number_key unique (project_id, number),
    constraint project_version_number_check check (number >= 1),
    constraint project_version_change_kind_check check (change_kind in ('DESCRIPTION', 'APPROACH', 'EVIDENCE'))
);

create table project_draft (
    like described_root including all,
    project_id uuid not null,
    like project_wording including all,
    constraint project_draft_pkey primary key (id),
    constraint project_draft_project_id_fkey foreign key (project_id) references project (id),
    constraint project_draft_project_id_key unique (project_id)
);

alter table project add column number integer not null default 1;
alter table project add constraint project_number_check check (number >= 0);
create index project_unpublished_idx on project (name, id) where number = 0;

insert into project_version
    (id, version, created_at, updated_at, project_id, number, changed, remarks, uncertain, sources, name, abbreviation,
     aliases, summary, sections, phases, target_groups, outcome_goals, impact_categories, mechanisms, debt_causes,
     required_partner_types, origin_kind, origin_lab, joined_lab, initiators, development_partners, owners, local_urgency,
     theme, relations, started_on_day, started_on_precision, potential_game_changer)
select gen_random_uuid(), 0, updated_at, updated_at, id, 1, '{}', remarks, uncertain, sources, name, abbreviation,
       aliases, summary, sections, phases, target_groups, outcome_goals, impact_categories, mechanisms, debt_causes,
       required_partner_types, origin_kind, origin_lab, joined_lab, initiators, development_partners, owners,
       local_urgency, theme, relations, started_on_day, started_on_precision, potential_game_changer
from project;
