-- What committees decided of projects. The project itself keeps the last verdict, so that lists show and filter by it, and
-- so that the day on which it is over is a change of the project too.
create table recognition (
    like described_root including all,
    project_id           uuid not null,
    level                text not null,
    committee            text not null,
    decided_on_day       date not null,
    decided_on_precision text not null,
    valid_until          date,
    explanation          text,
    conditional          boolean,
    url                  text,
    status               text not null,
    constraint recognition_pkey primary key (id),
    constraint recognition_project_id_fkey foreign key (project_id) references project (id),
    constraint recognition_project_id_committee_decided_on_key
        unique (project_id, committee, decided_on_day, decided_on_precision),
    constraint recognition_level_check
        check (level in ('NONE', 'WELL_DESCRIBED', 'WELL_SUBSTANTIATED', 'EFFECTIVE_FIRST_INDICATIONS',
            'EFFECTIVE_GOOD_INDICATIONS', 'EFFECTIVE_STRONG_INDICATIONS')),
    constraint recognition_status_check
        check (status in ('VALID', 'REASSESSMENT_DUE', 'SUPERSEDED', 'WITHDRAWN')),
    constraint recognition_valid_until_check check ((level = 'NONE') = (valid_until is null))
);

create index recognition_project_id_decided_on_idx
    on recognition (project_id, coalesce(decided_on_day, date '9999-12-31'), id);
create index recognition_valid_until_idx on recognition (valid_until) where status = 'VALID';

alter table project
    add column recognition_level            text,
    add column recognition_valid_until      date,
    add column recognition_reassessment_due boolean,
    add constraint project_recognition_level_check
        check (recognition_level in ('NONE', 'WELL_DESCRIBED', 'WELL_SUBSTANTIATED', 'EFFECTIVE_FIRST_INDICATIONS',
            'EFFECTIVE_GOOD_INDICATIONS', 'EFFECTIVE_STRONG_INDICATIONS'));

create index project_recognition_level_idx on project (recognition_level);
