-- The personal links by which people cancel without logging in. Only a hash is kept: who reads the database cannot cancel for others. A
-- registration has one for each mail that went.
create table cancellation_link (
    token_hash      text        not null,
    registration_id uuid        not null,
    created_at      timestamptz not null,
    constraint cancellation_link_pkey primary key (token_hash),
    constraint cancellation_link_registration_id_fkey foreign key (registration_id) references registration (id)
);

create index cancellation_link_registration_id_idx on cancellation_link (registration_id);
