-- A partner's mandate to another of its people to sign an agreement.
create table delegation (
    id                    uuid        not null,
    version               bigint      not null,
    created_at            timestamptz not null,
    updated_at            timestamptz not null,
    agreement_id          uuid        not null,
    partner               text        not null collate "nl-x-icu",
    contact               uuid        not null,
    principal             uuid,
    function              text        not null,
    mandate               text        not null,
    valid_until_day       date,
    valid_until_precision text,
    status                text        not null,
    constraint delegation_pkey primary key (id),
    constraint delegation_agreement_id_fkey foreign key (agreement_id) references agreement (id),
    constraint delegation_partner_fkey foreign key (partner) references partner (slug),
    constraint delegation_status_check check (status in ('GIVEN', 'REVOKED'))
);

create index delegation_agreement_id_idx on delegation (agreement_id, partner, id);
create index delegation_partner_idx on delegation (partner);
create index delegation_contact_idx on delegation (contact);
create index delegation_principal_idx on delegation (principal);
