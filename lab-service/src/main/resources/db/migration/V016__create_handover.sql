-- That a lab was handed over to its programme team; once per lab.
create table handover (
    like described_root including all,
    lab_id                   uuid not null,
    handed_over_on_day       date,
    handed_over_on_precision text,
    programme_manager        uuid,
    constraint handover_pkey primary key (id),
    constraint handover_lab_id_key unique (lab_id),
    constraint handover_lab_id_fkey foreign key (lab_id) references lab (id)
);
