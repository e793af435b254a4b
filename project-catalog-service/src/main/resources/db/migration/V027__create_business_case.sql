-- What a project costs and brings, line by line; its totals are computed whenever they are read.
create table business_case (
    like described_root including all,
    project_id  uuid    not null,
    assumptions text,
    first_year  integer not null,
    last_year   integer not null,
    lines       jsonb   not null,
    constraint business_case_pkey primary key (id),
    constraint business_case_project_id_key unique (project_id),
    constraint business_case_project_id_fkey foreign key (project_id) references project (id),
    constraint business_case_last_year_check check (last_year >= first_year)
);
