-- The permanent team of a lab and its tasks; one per lab.
create table programme_team (
    like described_root including all,
    lab_id  uuid      not null,
    members jsonb     not null,
    tasks   varchar[] not null,
    constraint programme_team_pkey primary key (id),
    constraint programme_team_lab_id_key unique (lab_id),
    constraint programme_team_lab_id_fkey foreign key (lab_id) references lab (id),
    constraint programme_team_tasks_check
        check (cardinality(tasks) > 0 and tasks <@ array['MAINTENANCE', 'FURTHER_DEVELOPMENT']::varchar[])
);
