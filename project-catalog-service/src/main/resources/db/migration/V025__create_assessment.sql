-- What reviewers make of a project's evidence: one per reviewer for each decision of the board. To whom the reviewer
-- belonged is kept, since an assessment counts no longer once its giver's lab or partner belongs to the project.
create table assessment (
    like described_root including all,
    project_id        uuid      not null,
    round             integer   not null,
    verdict           text      not null,
    reason            text      not null,
    strengths         varchar[] not null,
    concerns          varchar[] not null,
    reviewer          text      not null,
    reviewer_labs     varchar[] not null,
    reviewer_partners varchar[] not null,
    constraint assessment_pkey primary key (id),
    constraint assessment_project_id_fkey foreign key (project_id) references project (id),
    constraint assessment_project_id_round_reviewer_key unique (project_id, round, reviewer),
    constraint assessment_round_check check (round >= 1),
    constraint assessment_verdict_check check (verdict in ('PROVEN', 'NOT_YET', 'NOT_PROVEN'))
);

create index assessment_project_id_round_id_idx on assessment (project_id, round, id);
