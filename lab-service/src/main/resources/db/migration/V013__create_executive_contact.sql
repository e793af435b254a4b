-- The executive organisations that a lab is in touch with, by contact persons whom partner-service knows; a person once per department.
create table executive_contact (
    like described_root including all,
    lab_id                 uuid not null,
    department             text not null,
    organisation           text,
    partner                text,
    contact                uuid not null,
    contacted_on_day       date,
    contacted_on_precision text,
    constraint executive_contact_pkey primary key (id),
    constraint executive_contact_lab_id_fkey foreign key (lab_id) references lab (id),
    constraint executive_contact_lab_id_department_contact_key unique (lab_id, department, contact),
    constraint executive_contact_department_check
        check (department in ('WORK_INCOME', 'DEBT_ASSISTANCE', 'WMO', 'YOUTH', 'OTHER'))
);

create index executive_contact_lab_id_created_at_idx on executive_contact (lab_id, created_at, id);
