-- Where projects of the catalogue are used: one line for each project, municipality and kind (D50), with the dates that tell
-- how long it took (D68). Filters are sorted by project, so that each has an index that ends in it; what is open is a part of
-- its own, for others ask for that again and again.
create table adoption (
    like described_root including all,
    project                              text    not null,
    municipality                         text    not null,
    province                             text    not null,
    lab                                  text,
    kind                                 text    not null,
    project_version                      integer,
    planned_on_day                       date,
    planned_on_precision                 text,
    participants_value                   integer,
    participants_unit                    text,
    financing_form                       text,
    supported_by_national                boolean,
    status_as_reported                   text,
    status                               text    not null,
    milestones_requested_on_day          date,
    milestones_requested_on_precision    text,
    milestones_preparing_on_day          date,
    milestones_preparing_on_precision    text,
    milestones_started_on_day            date,
    milestones_started_on_precision      text,
    milestones_running_well_on_day       date,
    milestones_running_well_on_precision text,
    milestones_form_recorded_on_day      date,
    milestones_form_recorded_on_precision text,
    milestones_embedded_on_day           date,
    milestones_embedded_on_precision     text,
    milestones_stopped_on_day            date,
    milestones_stopped_on_precision      text,
    since_day                            date    not null,
    since_precision                      text    not null,
    ran_well                             boolean not null,
    confirmation_at                      timestamptz,
    confirmation_lab                     text,
    confirmation_partner                 text,
    lessons                              varchar[] not null,
    constraint adoption_pkey primary key (id),
    constraint adoption_project_municipality_kind_key unique (project, municipality, kind),
    constraint adoption_project_fkey foreign key (project) references project (slug),
    constraint adoption_municipality_check check (municipality ~ '^gm[0-9]{4}$'),
    constraint adoption_kind_check check (kind in ('ORIGIN', 'IMPORT')),
    constraint adoption_participants_check
        check (participants_value > 0 and (participants_value is null) = (participants_unit is null)),
    constraint adoption_participants_unit_check check (participants_unit in ('PERSONS', 'HOUSEHOLDS', 'FAMILIES')),
    constraint adoption_financing_form_check
        check (financing_form in ('SUBSIDY', 'REVOLVING_FUND', 'SOCIAL_IMPACT_BOND', 'HEALTH_IMPACT_BOND', 'CO_FINANCING')),
    constraint adoption_status_check
        check (status in ('REQUESTED', 'PREPARING', 'STARTED', 'RUNNING_WELL', 'FORM_RECORDED', 'EMBEDDED', 'STOPPED')),
    constraint adoption_ran_well_check
        check (ran_well or status not in ('RUNNING_WELL', 'FORM_RECORDED', 'EMBEDDED')),
    constraint adoption_confirmation_check
        check ((confirmation_at is null) = (confirmation_lab is null and confirmation_partner is null))
);

create index adoption_project_idx on adoption (project, id);
create index adoption_lab_idx on adoption (lab, project, id);
create index adoption_municipality_idx on adoption (municipality, project, id);
create index adoption_status_idx on adoption (status, project, id);
create index adoption_kind_idx on adoption (kind, project, id);
create index adoption_started_on_idx on adoption (coalesce(milestones_started_on_day, date '9999-12-31'), id);
create index adoption_since_idx on adoption (since_day, id);
create index adoption_lab_since_idx on adoption (lab, since_day, id);
create index adoption_open_idx on adoption (lab, project, id)
    where status in ('REQUESTED', 'PREPARING', 'STARTED', 'RUNNING_WELL');
