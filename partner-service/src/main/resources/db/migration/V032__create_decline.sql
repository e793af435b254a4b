-- A party's refusal to sign, with the reason that all parties see; a party stands by one at a time.
create table decline (
    id           uuid        not null,
    version      bigint      not null,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    agreement_id uuid        not null,
    partner      text        not null collate "nl-x-icu",
    reason       text        not null,
    status       text        not null,
    constraint decline_pkey primary key (id),
    constraint decline_agreement_id_fkey foreign key (agreement_id) references agreement (id),
    constraint decline_partner_fkey foreign key (partner) references partner (slug),
    constraint decline_status_check check (status in ('GIVEN', 'WITHDRAWN'))
);

create unique index decline_agreement_id_partner_key on decline (agreement_id, partner) where status = 'GIVEN';
create index decline_agreement_id_idx on decline (agreement_id, partner, id);
create index decline_partner_idx on decline (partner);
