-- Dated words on which the completion of a lab's set-up rests; one of each kind and group stands at a time.
create table declaration (
    like described_root including all,
    lab_id                uuid not null,
    kind                  text not null,
    support_group         text,
    partner               text,
    statement             text,
    declared_on_day       date,
    declared_on_precision text,
    status                text not null,
    constraint declaration_pkey primary key (id),
    constraint declaration_lab_id_fkey foreign key (lab_id) references lab (id),
    constraint declaration_kind_check
        check (kind = 'SUPPORT' and support_group is not null and partner is not null
            or kind = 'NO_MORE_PROJECTS_NEEDED' and support_group is null and partner is null),
    constraint declaration_support_group_check
        check (support_group in ('LOCAL_PUBLIC', 'LOCAL_PRIVATE', 'NATIONAL_PROJECT_PARTNER')),
    constraint declaration_status_check check (status in ('GIVEN', 'WITHDRAWN'))
);

create unique index declaration_lab_id_kind_key on declaration (lab_id, kind, coalesce(support_group, ''))
    where status = 'GIVEN';
create index declaration_lab_id_created_at_idx on declaration (lab_id, created_at, id);
