-- The core team of a lab: one, with the places on it; people are contact ids of partner-service.
create table core_team (
    like described_root including all,
    lab_id     uuid  not null,
    host       text  not null,
    department text,
    members    jsonb not null,
    constraint core_team_pkey primary key (id),
    constraint core_team_lab_id_fkey foreign key (lab_id) references lab (id),
    constraint core_team_lab_id_key unique (lab_id)
);
