-- What a lab is after and what it chose for it; one per lab. What a plan said before it was replaced stays readable.
create table work_plan (
    like described_root including all,
    lab_id        uuid      not null,
    number        integer   not null,
    objectives    varchar[] not null,
    activities    jsonb     not null,
    themes        varchar[] not null,
    target_groups varchar[] not null,
    debt_phases   varchar[] not null,
    partners      varchar[] not null,
    projects      varchar[] not null,
    constraint work_plan_pkey primary key (id),
    constraint work_plan_lab_id_key unique (lab_id),
    constraint work_plan_lab_id_fkey foreign key (lab_id) references lab (id),
    constraint work_plan_number_check check (number >= 1),
    constraint work_plan_target_groups_check
        check (target_groups <@ array[
            'YOUTH', 'FAMILY', 'STUDENTS', 'RESIDENTS', 'VULNERABLE_CITIZENS', 'VULNERABLE_HOUSEHOLDS',
            'MULTI_PROBLEM_HOUSEHOLDS', 'DETAINEES_AND_EX_DETAINEES', 'PROBATION_CLIENTS'
        ]::varchar[]),
    constraint work_plan_debt_phases_check
        check (debt_phases <@ array[
            'AWARENESS', 'INTAKE', 'REFERRAL', 'STABILISATION', 'PLAN', 'DEBT_REDUCTION', 'AFTERCARE'
        ]::varchar[])
);

create table work_plan_version (
    id            uuid        not null,
    work_plan_id  uuid        not null,
    number        integer     not null,
    objectives    varchar[]   not null,
    activities    jsonb       not null,
    themes        varchar[]   not null,
    target_groups varchar[]   not null,
    debt_phases   varchar[]   not null,
    partners      varchar[]   not null,
    projects      varchar[]   not null,
    remarks       text,
    uncertain     boolean,
    sources       jsonb       not null,
    written_at    timestamptz not null,
    constraint work_plan_version_pkey primary key (id),
    constraint work_plan_version_work_plan_id_fkey foreign key (work_plan_id) references work_plan (id),
    constraint work_plan_version_work_plan_id_number_key unique (work_plan_id, number)
);
