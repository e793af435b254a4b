-- The gatherings of the network. starts_on and ends_on are the local days of its times, or what is known of a historical one;
-- last_day is the last day of the whole span, so that the events of a period are found by an index.
create table event (
    like described_root including all,
    slug                    text        not null,
    kind                    text        not null,
    title                   text        not null collate "nl-x-icu",
    lab                     text,
    subjects_labs           varchar[]   not null,
    subjects_projects       varchar[]   not null,
    subjects_partners       varchar[]   not null,
    starts_at               timestamptz,
    ends_at                 timestamptz,
    time_zone               text        not null,
    held_on_day             date,
    held_on_precision       text,
    venue_name              text,
    venue_city              text,
    venue_municipality      text,
    online_link             text,
    organisers              varchar[]   not null,
    co_organisers           varchar[]   not null,
    audience                text,
    visibility              text        not null,
    capacity                integer,
    registration_opens_at   timestamptz,
    registration_closes_at  timestamptz,
    starts_on_day           date,
    starts_on_precision     text,
    ends_on_day             date,
    ends_on_precision       text,
    last_day                date generated always as (greatest(ends_on_day,
        case starts_on_precision
            when 'YEAR' then (starts_on_day + interval '1 year' - interval '1 day')::date
            when 'MONTH' then (starts_on_day + interval '1 month' - interval '1 day')::date
            else starts_on_day
        end)) stored,
    status                  text        not null,
    postponed_to            text,
    constraint event_pkey primary key (id),
    constraint event_slug_key unique (slug),
    constraint event_slug_check check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint event_kind_check
        check (kind in ('KICK_OFF', 'LAUNCH', 'INSPIRATION', 'KNOWLEDGE_NETWORK', 'PROJECT_LEADERS', 'STEERING_GROUP',
            'WORKSHOP', 'PRESENTATION', 'WORKING_CONFERENCE', 'EXTERNAL_CONGRESS', 'SIGNING', 'OPENING', 'WORKING_VISIT',
            'PUBLICATION', 'MEETING')),
    constraint event_ends_at_check check (ends_at > starts_at),
    constraint event_held_on_check check (held_on_day is null or starts_at is null),
    constraint event_audience_check
        check (audience in ('WHOLE_NETWORK', 'CEO_BOARD', 'PROJECT_LEADERS', 'MUNICIPALITIES', 'PARTNERS', 'PUBLIC')),
    constraint event_visibility_check check (visibility in ('PUBLIC', 'NETWORK', 'INVITED')),
    constraint event_capacity_check check (capacity between 1 and 100000),
    constraint event_registration_check
        check (registration_closes_at > registration_opens_at and registration_closes_at <= starts_at),
    constraint event_status_check check (status in ('PLANNED', 'HELD', 'POSTPONED', 'CANCELLED')),
    constraint event_postponed_to_check
        check ((status = 'POSTPONED') = (postponed_to is not null) and postponed_to <> slug),
    constraint event_postponed_to_fkey foreign key (postponed_to) references event (slug)
);

-- D188: one kick-off per lab, cancelled and postponed ones not counted.
create unique index event_lab_kick_off_key on event (lab)
    where kind = 'KICK_OFF' and status not in ('CANCELLED', 'POSTPONED');
create index event_title_idx on event (title, id);
create index event_starts_on_idx on event (coalesce(starts_on_day, date '9999-12-31'), id);
create index event_span_idx on event (last_day, starts_on_day);
create index event_kind_idx on event (kind);
create index event_status_idx on event (status);
create index event_lab_idx on event (lab);
create index event_audience_idx on event (audience);
create index event_venue_municipality_idx on event (venue_municipality);
create index event_postponed_to_idx on event (postponed_to);
create index event_organisers_idx on event using gin (organisers);
create index event_co_organisers_idx on event using gin (co_organisers);
create index event_subjects_projects_idx on event using gin (subjects_projects);
