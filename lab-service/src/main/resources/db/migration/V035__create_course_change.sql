-- Changes of course of a year's programme, with the say that its council had in them (D106).
create table course_change (
    like described_root including all,
    lab_id                uuid    not null,
    year                  integer not null,
    title                 text    not null,
    motivation            text,
    crucial               boolean not null,
    proposed_on_day       date,
    proposed_on_precision text,
    council_involvement   jsonb,
    status                text    not null,
    decided_at            timestamptz,
    constraint course_change_pkey primary key (id),
    constraint course_change_lab_id_year_fkey foreign key (lab_id, year) references programme (lab_id, year),
    constraint course_change_status_check check (status in ('PROPOSED', 'DECIDED', 'WITHDRAWN')),
    constraint course_change_decided_at_check check (status = 'DECIDED' or decided_at is null)
);

create index course_change_lab_id_year_idx on course_change (lab_id, year, id);
create index course_change_lab_id_status_idx on course_change (lab_id, status, year, id);
create index course_change_lab_id_crucial_idx on course_change (lab_id, crucial, year, id);
