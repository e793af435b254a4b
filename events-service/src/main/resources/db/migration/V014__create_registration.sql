-- Who comes to an event: a person, or a delegation that a person speaks for. Personal data; erased means that the row stays, so that the
-- counts do not change, without anything of the person. arrival is the order of arrival at this event, which the waiting list keeps to.
create table registration (
    id            uuid        not null,
    version       bigint      not null,
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    event_id      uuid        not null,
    arrival       bigint      not null,
    name          text,
    email         text,
    organisation  text,
    partner       text,
    seats         integer     not null,
    language      text        not null,
    subject       text,
    registered_by text,
    status        text        not null,
    present       integer,
    reminded_at   timestamptz,
    erased_at     timestamptz,
    constraint registration_pkey primary key (id),
    constraint registration_event_id_fkey foreign key (event_id) references event (id),
    constraint registration_event_id_arrival_key unique (event_id, arrival),
    constraint registration_seats_check check (seats between 1 and 20),
    constraint registration_language_check check (language in ('EN', 'NL')),
    constraint registration_status_check check (status in ('REGISTERED', 'WAITING', 'CANCELLED', 'ATTENDED', 'ABSENT')),
    constraint registration_present_check
        check (present between 0 and seats and (status = 'ATTENDED') = (present > 0) and (status = 'ABSENT') = (present = 0)),
    constraint registration_complete_check check (erased_at is not null or (name is not null and email is not null)),
    constraint registration_erased_check
        check (erased_at is null or coalesce(name, email, organisation, subject, registered_by) is null)
);

-- one registration per person that has not been cancelled
create unique index registration_event_id_subject_key on registration (event_id, subject) where status <> 'CANCELLED';
create unique index registration_event_id_email_key on registration (event_id, lower(email)) where status <> 'CANCELLED';
-- the waiting list, and the lists of the organisers, of a partner and of a person
create index registration_waiting_idx on registration (event_id, arrival) where status = 'WAITING';
create index registration_event_id_status_idx on registration (event_id, status, arrival);
create index registration_partner_idx on registration (partner, event_id);
create index registration_registered_by_idx on registration (registered_by, created_at, id);
create index registration_kept_idx on registration (event_id) where erased_at is null;
