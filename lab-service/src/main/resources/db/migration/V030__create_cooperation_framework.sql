-- What the partners of a lab agreed on, with limits and switches as data (D78). The extension lets an exclusion constraint compare identifiers beside periods; it is trusted, so the owner of the database may add it.
create extension if not exists btree_gist;

create table cooperation_framework (
    like described_root including all,
    lab_id       uuid      not null,
    title        text      not null collate "nl-x-icu",
    period_from  date      not null,
    period_until date,
    rationale    text,
    motto        text,
    principles   varchar[] not null,
    based_on     varchar[] not null,
    agreement    uuid,
    limits       jsonb     not null,
    switches     jsonb     not null,
    constraint cooperation_framework_pkey primary key (id),
    constraint cooperation_framework_lab_id_fkey foreign key (lab_id) references lab (id),
    constraint cooperation_framework_period_check check (period_from <= period_until),
    -- D81: no two of a lab on the same day
    constraint cooperation_framework_lab_id_period_excl
        exclude using gist (lab_id with =, daterange(period_from, period_until, '[]') with &&)
);

create index cooperation_framework_lab_id_period_from_idx on cooperation_framework (lab_id, period_from, id);
