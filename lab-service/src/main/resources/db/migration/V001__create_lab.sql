-- The labs of the network. Arrays are varchar[], the type that Hibernate binds, so that filters find their index. Names sort as Dutch readers expect, whatever the cluster's own collation.
create table lab (
    id                          uuid        not null,
    version                     bigint      not null,
    created_at                  timestamptz not null,
    updated_at                  timestamptz not null,
    slug                        text        not null,
    name                        text        not null collate "nl-x-icu",
    aliases                     varchar[]      not null,
    motto                       text,
    area_kind                   text        not null,
    area_municipalities         varchar[]      not null,
    purposes                    varchar[]      not null,
    working_modes               varchar[]      not null,
    founding_mode               text,
    approach                    text,
    started_on_day              date,
    started_on_precision        text,
    launched_on_day             date,
    launched_on_precision       text,
    status                      text        not null,
    lessons                     varchar[]      not null,
    provenance_sources          jsonb       not null,
    provenance_uncertain        boolean     not null,
    provenance_remarks          text,
    provenance_historical_as_of_day       date,
    provenance_historical_as_of_precision text,
    provenance_historical_note            text,
    constraint lab_pkey primary key (id),
    constraint lab_slug_key unique (slug),
    constraint lab_slug_check check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint lab_status_check
        check (status in ('PROPOSED', 'SETTING_UP', 'ESTABLISHED', 'SETUP_COMPLETED', 'STOPPED')),
    constraint lab_area_kind_check
        check (area_kind = 'MUNICIPALITY' and cardinality(area_municipalities) = 1
            or area_kind = 'REGION' and cardinality(area_municipalities) >= 2),
    constraint lab_purposes_check check (purposes <@ array['INNOVATION', 'IMPLEMENTATION', 'SCALING']::varchar[]),
    constraint lab_working_modes_check check (working_modes <@ array['IMPORT', 'OWN']::varchar[]),
    constraint lab_founding_mode_check check (founding_mode in ('TOP_DOWN', 'BOTTOM_UP')),
    constraint lab_approach_check check (approach in ('TOP_DOWN', 'BOTTOM_UP'))
);

create index lab_name_idx on lab (name, id);
create index lab_started_on_idx on lab (coalesce(started_on_day, date '9999-12-31'), id);
create index lab_area_municipalities_idx on lab using gin (area_municipalities);
