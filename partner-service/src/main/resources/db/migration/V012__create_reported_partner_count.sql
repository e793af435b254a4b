-- How many partners a lab had by the word of a source, kept apart from what is counted here (D127).
create table reported_partner_count (
    like described_root including all,
    lab             text    not null,
    as_of_day       date    not null,
    as_of_precision text    not null,
    count           integer not null,
    constraint reported_partner_count_pkey primary key (id),
    constraint reported_partner_count_lab_as_of_count_key unique (lab, as_of_day, as_of_precision, count),
    constraint reported_partner_count_count_check check (count > 0)
);

create index reported_partner_count_as_of_idx on reported_partner_count (as_of_day, id);
create index reported_partner_count_lab_as_of_idx on reported_partner_count (lab, as_of_day, id);
