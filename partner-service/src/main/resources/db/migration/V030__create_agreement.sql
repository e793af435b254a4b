-- What partners put their signatures under. Who signed and who refuses stands here as well as in tables of its own, for it decides the status.
create table agreement (
    like described_root including all,
    kind                  text        not null,
    lab                   text,
    title                 text        not null collate "nl-x-icu",
    text_url              text,
    text_sha256           text,
    text_media_type       text,
    body                  text,
    text_hash             text,
    required_parties      varchar[]   not null,
    invited_parties       varchar[]   not null,
    sign_by               timestamptz,
    valid_from_day        date,
    valid_from_precision  text,
    valid_until_day       date,
    valid_until_precision text,
    status                text        not null,
    signed_by             varchar[]   not null,
    declined_by           varchar[]   not null,
    amendments            jsonb       not null,
    expires_at            timestamptz not null,
    deadline              timestamptz not null generated always as (coalesce(sign_by, timestamptz '9999-12-31 00:00:00+00')) stored,
    constraint agreement_pkey primary key (id),
    constraint agreement_kind_check
        check (kind in ('LETTER_OF_INTENT', 'COOPERATION_FRAMEWORK', 'PACT', 'DATA_SHARING')),
    constraint agreement_status_check check (status in ('OPEN', 'IN_FORCE', 'DECLINED', 'EXPIRED')),
    constraint agreement_lab_check check (lab is not null or kind = 'PACT' or historical_as_of_day is not null),
    constraint agreement_text_check check (body is null or text_url is null),
    constraint agreement_text_hash_check check (text_hash ~ '^[0-9a-f]{64}$'),
    constraint agreement_parties_check check (not required_parties && invited_parties)
);

create index agreement_title_idx on agreement (title, id);
create index agreement_deadline_idx on agreement (deadline, id);
create index agreement_lab_idx on agreement (lab, title, id);
create index agreement_kind_idx on agreement (kind, title, id);
create index agreement_status_idx on agreement (status, title, id);
create index agreement_required_parties_idx on agreement using gin (required_parties);
create index agreement_invited_parties_idx on agreement using gin (invited_parties);
create index agreement_signed_by_idx on agreement using gin (signed_by);
-- asked before each reading: whose time is up
create index agreement_expires_at_idx on agreement (expires_at) where status in ('OPEN', 'IN_FORCE');
