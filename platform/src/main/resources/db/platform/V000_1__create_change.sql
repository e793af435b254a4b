-- The lines of history and change feed: one table for both, written in the transaction of the change.
-- seq is given when the line is written: for one root in the order of its versions, whatever the clocks say.
-- A position is given after commit by a reader of the feed, so that no cursor misses a change.
create table change (
    id          uuid        not null,
    seq         bigint      not null generated always as identity,
    position    bigint,
    resource    text        not null,
    root_id     uuid        not null,
    path        text        not null,
    version     bigint      not null,
    kind        text        not null,
    at          timestamptz not null,
    reason      text,
    properties  text[]      not null,
    by_role     text        not null,
    by_lab      text,
    by_partner  text,
    by_subject  text        not null,
    from_status text,
    to_status   text,
    as_of       text,
    constraint change_pkey primary key (id),
    constraint change_position_key unique (position),
    constraint change_kind_check check (kind in ('CREATED', 'CHANGED', 'STATUS_CHANGED', 'DELETED'))
);

create index change_root_id_version_idx on change (root_id, version, id);
create index change_unnumbered_idx on change (seq) where position is null;
