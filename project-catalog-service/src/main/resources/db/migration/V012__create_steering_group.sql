-- The partners with an interest in a project; the gate before a pilot asks for them where the lab's framework does.
create table steering_group (
    like described_root including all,
    project_id uuid  not null,
    members    jsonb not null,
    constraint steering_group_pkey primary key (id),
    constraint steering_group_project_id_fkey foreign key (project_id) references project (id),
    constraint steering_group_project_id_key unique (project_id),
    constraint steering_group_members_check check (jsonb_array_length(members) > 0)
);
