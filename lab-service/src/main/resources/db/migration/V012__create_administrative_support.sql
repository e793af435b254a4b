-- That the municipality's administration stands behind a lab: necessity and willingness; one per lab.
create table administrative_support (
    like described_root including all,
    lab_id                uuid not null,
    necessity             text not null,
    willingness           text not null,
    owner_role            text not null,
    recorded_on_day       date not null,
    recorded_on_precision text not null,
    constraint administrative_support_pkey primary key (id),
    constraint administrative_support_lab_id_key unique (lab_id),
    constraint administrative_support_lab_id_fkey foreign key (lab_id) references lab (id),
    constraint administrative_support_owner_role_check
        check (owner_role in (
            'ALDERMAN', 'MAYOR', 'DIRECTOR', 'QUARTERMASTER', 'PROJECT_LEAD', 'PROGRAMME_MANAGER', 'LAB_MANAGER', 'OTHER'
        ))
);
