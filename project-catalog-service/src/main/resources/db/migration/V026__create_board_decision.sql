-- What the portfolio board decided of projects, never rewritten: of each subject the last decision counts.
create table board_decision (
    like described_root including all,
    project_id           uuid  not null,
    subject              text  not null,
    outcome              text  not null,
    decided_on_day       date  not null,
    decided_on_precision text  not null,
    reason               text,
    criteria             jsonb not null,
    assessments          integer,
    advice               text,
    constraint board_decision_pkey primary key (id),
    constraint board_decision_project_id_fkey foreign key (project_id) references project (id),
    constraint board_decision_project_id_subject_decided_on_outcome_key
        unique (project_id, subject, decided_on_day, decided_on_precision, outcome),
    constraint board_decision_subject_check check (subject in ('PROVEN', 'ROLL_OUT')),
    constraint board_decision_outcome_check check (outcome in ('GRANTED', 'REFUSED')),
    constraint board_decision_advice_check check (advice in ('TOO_FEW', 'POSITIVE', 'NEGATIVE', 'DIVIDED')),
    constraint board_decision_reason_check check (outcome = 'GRANTED' or reason is not null)
);

create index board_decision_project_id_decided_on_idx
    on board_decision (project_id, coalesce(decided_on_day, date '9999-12-31'), id);
