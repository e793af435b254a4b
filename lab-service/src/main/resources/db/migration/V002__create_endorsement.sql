-- The endorsements of labs by partners; a partner has one in force per lab.
create table endorsement (
    id                    uuid        not null,
    version               bigint      not null,
    created_at            timestamptz not null,
    updated_at            timestamptz not null,
    lab_id                uuid        not null,
    partner               text        not null collate "nl-x-icu",
    purposes              varchar[]      not null,
    statement             text,
    endorsed_on_day       date,
    endorsed_on_precision text,
    status                text        not null,
    provenance_sources    jsonb       not null,
    provenance_uncertain  boolean     not null,
    provenance_remarks    text,
    provenance_historical_as_of_day       date,
    provenance_historical_as_of_precision text,
    provenance_historical_note            text,
    constraint endorsement_pkey primary key (id),
    constraint endorsement_lab_id_fkey foreign key (lab_id) references lab (id),
    constraint endorsement_status_check check (status in ('GIVEN', 'WITHDRAWN')),
    constraint endorsement_purposes_check
        check (cardinality(purposes) > 0 and purposes <@ array['INNOVATION', 'IMPLEMENTATION', 'SCALING']::varchar[])
);

create unique index endorsement_lab_id_partner_key on endorsement (lab_id, partner) where status = 'GIVEN';
create index endorsement_lab_id_partner_idx on endorsement (lab_id, partner, id);
