-- What anybody hands in; taken in it becomes an idea of the catalogue, and each keeps the other's address. Who handed it in is
-- known by the token only, so that they find it back.
create table proposal (
    like described_root including all,
    name        text      not null collate "nl-x-icu",
    summary     text      not null,
    origin_kind text      not null,
    initiators  varchar[] not null,
    initiative  text,
    lab         text,
    author      text      not null,
    status      text      not null,
    project     text,
    constraint proposal_pkey primary key (id),
    constraint proposal_project_fkey foreign key (project) references project (slug),
    constraint proposal_project_key unique (project),
    constraint proposal_origin_kind_check check (origin_kind in ('CIVIC_INITIATIVE', 'PARTNER')),
    constraint proposal_status_check check (status in ('HANDED_IN', 'TAKEN_IN', 'DECLINED', 'RETRACTED')),
    constraint proposal_project_check check ((status = 'TAKEN_IN') = (project is not null))
);

create index proposal_created_at_idx on proposal (created_at, id);
create index proposal_status_idx on proposal (status, created_at, id);
create index proposal_author_idx on proposal (author, created_at, id);
create index proposal_lab_idx on proposal (lab);

alter table project add column proposal uuid;
alter table project add constraint project_proposal_fkey foreign key (proposal) references proposal (id);
create index project_proposal_idx on project (proposal);
