-- How many methods others called proven, each with its source, beside what the portfolio board decides here.
create table reported_proven_methods (
    like described_root including all,
    partner         text      not null,
    as_of_day       date      not null,
    as_of_precision text      not null,
    count           integer   not null,
    projects        varchar[] not null,
    constraint reported_proven_methods_pkey primary key (id),
    constraint reported_proven_methods_partner_as_of_count_key unique (partner, as_of_day, as_of_precision, count),
    constraint reported_proven_methods_count_check check (count >= 1)
);

create index reported_proven_methods_as_of_idx on reported_proven_methods (as_of_day, id);
create index reported_proven_methods_projects_idx on reported_proven_methods using gin (projects);
