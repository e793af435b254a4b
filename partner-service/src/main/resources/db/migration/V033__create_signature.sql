-- A partner's signature under an agreement: once (D94), and never changed. The person is a contact's id, never a name.
create table signature (
    like described_root including all,
    agreement_id        uuid    not null,
    partner             text    not null collate "nl-x-icu",
    function            text,
    mandate             text,
    signed_on_day       date,
    signed_on_precision text,
    text_hash           text,
    contact             uuid,
    delegation          uuid,
    joined_later        boolean not null,
    constraint signature_pkey primary key (id),
    constraint signature_agreement_id_fkey foreign key (agreement_id) references agreement (id),
    constraint signature_partner_fkey foreign key (partner) references partner (slug),
    constraint signature_delegation_fkey foreign key (delegation) references delegation (id),
    constraint signature_agreement_id_partner_key unique (agreement_id, partner),
    constraint signature_text_hash_check check (text_hash ~ '^[0-9a-f]{64}$'),
    constraint signature_complete_check
        check (historical_as_of_day is not null
            or num_nulls(function, mandate, signed_on_day, text_hash) = 0)
);

create index signature_partner_idx on signature (partner);
create index signature_contact_idx on signature (contact);
create index signature_delegation_idx on signature (delegation);
