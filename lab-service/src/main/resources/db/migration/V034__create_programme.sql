-- What a lab sets out to do in a year (D100, D101); set_at tells since when it holds the themes and projects it holds.
create table programme (
    like described_root including all,
    lab_id               uuid        not null,
    year                 integer     not null,
    summary              text,
    themes               uuid[]      not null,
    projects             varchar[]   not null,
    status               text        not null,
    adopted_on_day       date,
    adopted_on_precision text,
    set_at               timestamptz not null,
    constraint programme_pkey primary key (id),
    constraint programme_lab_id_fkey foreign key (lab_id) references lab (id),
    constraint programme_lab_id_year_key unique (lab_id, year),
    constraint programme_year_check check (year between 1 and 9999),
    constraint programme_status_check check (status in ('DRAFT', 'ADOPTED', 'COMMITTED')),
    constraint programme_adopted_on_check check (status <> 'DRAFT' or adopted_on_day is null)
);

create index programme_lab_id_status_idx on programme (lab_id, status, year, id);
create index programme_projects_idx on programme using gin (projects);
