-- The answers of requests with an Idempotency-Key, kept 24 hours. twin_key is a hash of caller and key.
create table stored_answer (
    twin_key    text        not null,
    fingerprint text        not null,
    path        text        not null,
    status      integer     not null,
    location    text,
    etag        text,
    body        text,
    stored_at   timestamptz not null,
    constraint stored_answer_pkey primary key (twin_key)
);

create index stored_answer_stored_at_idx on stored_answer (stored_at);
create index stored_answer_path_idx on stored_answer (path);
