-- An innovation is offered to all partners of a lab at once (D119). The round stays, so that who joins the lab later gets the offer too (D142).
create table participation_round (
    id         uuid        not null,
    version    bigint      not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    lab        text        not null,
    project    text        not null,
    note       text,
    answer_by  date,
    constraint participation_round_pkey primary key (id),
    constraint participation_round_lab_project_key unique (lab, project)
);

create index participation_round_project_idx on participation_round (project, id);
create index participation_round_created_at_idx on participation_round (created_at, id);
