-- The council of each year of a lab (D98, D99), and who took whose seat within the year.
create table programme_council (
    like described_root including all,
    lab_id  uuid      not null,
    year    integer   not null,
    members varchar[] not null,
    constraint programme_council_pkey primary key (id),
    constraint programme_council_lab_id_fkey foreign key (lab_id) references lab (id),
    constraint programme_council_lab_id_year_key unique (lab_id, year),
    constraint programme_council_year_check check (year between 1 and 9999),
    constraint programme_council_members_check check (cardinality(members) > 0)
);

create index programme_council_members_idx on programme_council using gin (members);

create table council_replacement (
    id          uuid        not null,
    version     bigint      not null,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    council_id  uuid        not null,
    leaver      text        not null,
    successor   text        not null,
    reason      text        not null,
    replaced_on date        not null,
    constraint council_replacement_pkey primary key (id),
    constraint council_replacement_council_id_fkey foreign key (council_id) references programme_council (id),
    constraint council_replacement_successor_check check (leaver <> successor)
);

create index council_replacement_council_id_created_at_idx on council_replacement (council_id, created_at, id);
