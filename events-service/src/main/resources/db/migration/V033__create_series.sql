-- Meetings that come back, and which event was planned for which day: a day is planned once, however often the series is planned.
-- planned_version tells whether somebody changed the event since.
create table series (
    like described_root including all,
    lab         text,
    recurrence  jsonb   not null,
    event       jsonb   not null,
    constraint series_pkey primary key (id)
);

create index series_lab_idx on series (lab);
create index series_created_at_idx on series (created_at, id);

create table occurrence (
    id              uuid    not null,
    series_id       uuid    not null,
    occurs_on       date    not null,
    event           text    not null,
    planned_version bigint  not null,
    constraint occurrence_pkey primary key (id),
    constraint occurrence_series_id_occurs_on_key unique (series_id, occurs_on),
    constraint occurrence_series_id_fkey foreign key (series_id) references series (id),
    constraint occurrence_event_fkey foreign key (event) references event (slug)
);

create index occurrence_event_idx on occurrence (event);
