-- How a lab tries out initiatives; one per lab.
create table trial_process (
    like described_root including all,
    lab_id     uuid      not null,
    summary    text      not null,
    steps      varchar[] not null,
    evaluation text,
    constraint trial_process_pkey primary key (id),
    constraint trial_process_lab_id_key unique (lab_id),
    constraint trial_process_lab_id_fkey foreign key (lab_id) references lab (id)
);
