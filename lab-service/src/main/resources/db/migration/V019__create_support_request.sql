-- What labs ask of the national team on some steps of their set-up; the queue is read over all labs, oldest first.
create table support_request (
    like described_root including all,
    lab_id   uuid not null,
    step     text not null,
    question text not null,
    answer   text,
    status   text not null,
    constraint support_request_pkey primary key (id),
    constraint support_request_lab_id_fkey foreign key (lab_id) references lab (id),
    constraint support_request_step_check
        check (step in ('WORK_PLAN', 'CHOOSE_THEMES_PARTNERS_PROJECTS', 'PARTNER_SUPPORT', 'KICK_OFF')),
    constraint support_request_status_check check (status in ('OPEN', 'ANSWERED', 'CLOSED')),
    constraint support_request_answer_check check (status <> 'ANSWERED' or answer is not null)
);

create index support_request_lab_id_step_idx on support_request (lab_id, step, created_at, id);
create index support_request_status_idx on support_request (status, created_at, id);
create index support_request_created_at_idx on support_request (created_at, id);
