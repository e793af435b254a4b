-- The steps of a lab's set-up that somebody has touched; the others are as the template has them.
create table setup_step (
    like described_root including all,
    lab_id     uuid  not null,
    step       text  not null,
    note       text,
    owner_role text,
    evidence   jsonb not null,
    status     text  not null,
    done_on    date,
    constraint setup_step_pkey primary key (id),
    constraint setup_step_lab_id_step_key unique (lab_id, step),
    constraint setup_step_lab_id_fkey foreign key (lab_id) references lab (id),
    constraint setup_step_step_check
        check (step in (
            'APPOINT_QUARTERMASTER', 'WORK_PLAN', 'ADMINISTRATIVE_SUPPORT', 'EXECUTIVE_CONTACTS', 'PROGRAMME_TEAM',
            'CHOOSE_THEMES_PARTNERS_PROJECTS', 'PARTNER_SUPPORT', 'LETTER_OF_INTENT', 'TRIAL_PROCESS', 'KICK_OFF'
        )),
    constraint setup_step_owner_role_check
        check (owner_role in (
            'ALDERMAN', 'MAYOR', 'DIRECTOR', 'QUARTERMASTER', 'PROJECT_LEAD', 'PROGRAMME_MANAGER', 'LAB_MANAGER', 'OTHER'
        )),
    constraint setup_step_status_check check (status in ('TODO', 'IN_PROGRESS', 'DONE')),
    constraint setup_step_done_on_check check ((status = 'DONE') = (done_on is not null))
);
