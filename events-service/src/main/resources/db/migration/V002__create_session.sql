-- The sessions of an event, in the order of time; those without a time come last.
create table session (
    like described_root including all,
    event_id           uuid        not null,
    kind               text        not null,
    title              text        collate "nl-x-icu",
    presenters         varchar[]   not null,
    subjects_labs      varchar[]   not null,
    subjects_projects  varchar[]   not null,
    subjects_partners  varchar[]   not null,
    purpose            text,
    starts_at          timestamptz,
    ends_at            timestamptz,
    programmed_at      timestamptz generated always as (coalesce(starts_at, timestamptz '9999-12-31 00:00:00+00')) stored,
    constraint session_pkey primary key (id),
    constraint session_event_id_fkey foreign key (event_id) references event (id),
    constraint session_event_id_title_key unique (event_id, title),
    constraint session_kind_check
        check (kind in ('PRESENTATION', 'WORKSHOP', 'PANEL', 'KEYNOTE', 'DISCUSSION', 'NETWORKING', 'OTHER')),
    constraint session_purpose_check
        check (purpose in ('KNOWLEDGE_SHARING', 'INFORMING', 'CONNECTING', 'COMMITMENT', 'DECISION', 'OTHER')),
    constraint session_ends_at_check check (ends_at > starts_at)
);

create index session_event_id_programmed_at_idx on session (event_id, programmed_at, id);
create index session_presenters_idx on session using gin (presenters);
