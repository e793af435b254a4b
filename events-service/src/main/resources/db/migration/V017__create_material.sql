-- What remains of an event, as links: slides, reports.
create table material (
    like described_root including all,
    event_id  uuid  not null,
    kind      text  not null,
    title     text  not null collate "nl-x-icu",
    url       text  not null,
    constraint material_pkey primary key (id),
    constraint material_event_id_fkey foreign key (event_id) references event (id),
    constraint material_event_id_url_key unique (event_id, url),
    constraint material_kind_check check (kind in ('SLIDES', 'REPORT', 'RECORDING', 'PHOTOS', 'OTHER'))
);

create index material_event_id_title_idx on material (event_id, title, id);
