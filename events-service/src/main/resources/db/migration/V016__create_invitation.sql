-- Whom an event invites: partners, and contact persons by their ids, which partner-service resolves. A project leader is known by the
-- contact alone (D113). Nulls count as equal, so that filling the list again adds only who is new.
create table invitation (
    id            uuid        not null,
    version       bigint      not null,
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    event_id      uuid        not null,
    partner       text,
    contact       uuid,
    from_audience boolean     not null,
    constraint invitation_pkey primary key (id),
    constraint invitation_event_id_fkey foreign key (event_id) references event (id),
    constraint invitation_event_id_partner_contact_key unique nulls not distinct (event_id, partner, contact),
    constraint invitation_whom_check check (partner is not null or contact is not null)
);

create index invitation_event_id_created_at_idx on invitation (event_id, created_at, id);
create index invitation_partner_idx on invitation (partner, event_id);
