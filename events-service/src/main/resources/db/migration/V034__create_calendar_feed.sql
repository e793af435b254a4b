-- Calendar addresses of people's own. The secret in the address is not kept, only its hash; what the address shows is what its owner
-- could know of when it was made.
create table calendar_feed (
    id          uuid        not null,
    version     bigint      not null,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    owner       text        not null,
    name        text        not null,
    token_hash  text        not null,
    everything  boolean     not null,
    network     boolean     not null,
    labs        varchar[]   not null,
    partners    varchar[]   not null,
    expires_at  timestamptz not null,
    constraint calendar_feed_pkey primary key (id),
    constraint calendar_feed_token_hash_key unique (token_hash)
);

create index calendar_feed_owner_idx on calendar_feed (owner, created_at, id);
create index calendar_feed_created_at_idx on calendar_feed (created_at, id);
create index calendar_feed_expires_at_idx on calendar_feed (expires_at);
