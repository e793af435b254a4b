-- The core team's report on each quarter (D105).
create table progress_report (
    like described_root including all,
    lab_id     uuid      not null,
    year       integer   not null,
    quarter    integer   not null,
    summary    text      not null,
    highlights varchar[] not null,
    risks      varchar[] not null,
    constraint progress_report_pkey primary key (id),
    constraint progress_report_lab_id_fkey foreign key (lab_id) references lab (id),
    constraint progress_report_lab_id_year_quarter_key unique (lab_id, year, quarter),
    constraint progress_report_year_check check (year between 1 and 9999),
    constraint progress_report_quarter_check check (quarter between 1 and 4)
);

create index progress_report_lab_id_quarter_idx on progress_report (lab_id, (year * 4 + quarter), id);
