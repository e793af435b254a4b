-- What was published of the network. last_day is the last day of what published_on may mean.
create table publication (
    like described_root including all,
    slug                    text        not null,
    kind                    text        not null,
    title                   text        not null collate "nl-x-icu",
    published_on_day        date,
    published_on_precision  text,
    last_day                date generated always as (
        case published_on_precision
            when 'YEAR' then (published_on_day + interval '1 year' - interval '1 day')::date
            when 'MONTH' then (published_on_day + interval '1 month' - interval '1 day')::date
            else published_on_day
        end) stored,
    publisher               text,
    url                     text,
    attachment_title        text,
    attachment_url          text,
    origin_event            text,
    subjects_labs           varchar[]   not null,
    subjects_projects       varchar[]   not null,
    subjects_partners       varchar[]   not null,
    findings                jsonb       not null,
    constraint publication_pkey primary key (id),
    constraint publication_slug_key unique (slug),
    constraint publication_slug_check check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint publication_kind_check check (kind in ('MAGAZINE', 'ARTICLE', 'ESSAY', 'NEWS', 'REPORT')),
    constraint publication_origin_event_fkey foreign key (origin_event) references event (slug)
);

create index publication_title_idx on publication (title, id);
create index publication_published_on_idx on publication (coalesce(published_on_day, date '9999-12-31'), id);
create index publication_span_idx on publication (last_day, published_on_day);
create index publication_kind_idx on publication (kind);
create index publication_publisher_idx on publication (publisher);
create index publication_origin_event_idx on publication (origin_event);
create index publication_subjects_labs_idx on publication using gin (subjects_labs);
create index publication_subjects_projects_idx on publication using gin (subjects_projects);
create index publication_subjects_partners_idx on publication using gin (subjects_partners);
