-- What an adopter decided when its project had a newer version: each decision stays.
create table drift_decision (
    id              uuid        not null,
    version         bigint      not null,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    adoption        uuid        not null,
    adopted_version integer     not null,
    offered_version integer     not null,
    decision        text        not null,
    reason          text        not null,
    constraint drift_decision_pkey primary key (id),
    constraint drift_decision_adoption_version_key unique (adoption, offered_version),
    constraint drift_decision_adoption_fkey foreign key (adoption) references adoption (id),
    constraint drift_decision_decision_check check (decision in ('TAKE_OVER', 'STAY', 'ADAPT')),
    constraint drift_decision_offered_version_check check (offered_version > adopted_version)
);
