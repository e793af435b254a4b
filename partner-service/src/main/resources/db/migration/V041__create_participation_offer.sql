-- What one partner is offered in a round, and what it answered: one offer for each partner, lab and project (D119).
create table participation_offer (
    id         uuid        not null,
    version    bigint      not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    lab        text        not null,
    project    text        not null,
    partner    text        not null collate "nl-x-icu",
    note       text,
    answer_by  date,
    status     text        not null,
    constraint participation_offer_pkey primary key (id),
    constraint participation_offer_partner_fkey foreign key (partner) references partner (slug),
    constraint participation_offer_lab_project_fkey foreign key (lab, project) references participation_round (lab, project),
    constraint participation_offer_lab_project_partner_key unique (lab, project, partner),
    constraint participation_offer_status_check check (status in ('OFFERED', 'JOINED', 'DECLINED'))
);

create index participation_offer_partner_idx on participation_offer (partner, id);
create index participation_offer_lab_idx on participation_offer (lab, partner, id);
create index participation_offer_project_idx on participation_offer (project, partner, id);
create index participation_offer_status_idx on participation_offer (status, partner, id);
create index participation_offer_created_at_idx on participation_offer (created_at, id);
