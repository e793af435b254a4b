-- The themes that a lab explores in a year, and what came of them (D109-D111, D118).
create table innovation_theme (
    like described_root including all,
    lab_id         uuid      not null,
    year           integer   not null,
    title          text      not null collate "nl-x-icu",
    question       text,
    facilitators   jsonb     not null,
    status         text      not null,
    document_title text,
    document_url   text,
    project        text,
    lessons        varchar[] not null,
    constraint innovation_theme_pkey primary key (id),
    constraint innovation_theme_lab_id_fkey foreign key (lab_id) references lab (id),
    constraint innovation_theme_lab_id_year_title_key unique (lab_id, year, title),
    constraint innovation_theme_year_check check (year between 1 and 9999),
    constraint innovation_theme_status_check
        check (status in ('EXPLORING', 'BUSINESS_CASE', 'SOCIAL_BUSINESS_CASE', 'PROTOTYPE', 'BECAME_PROJECT', 'DROPPED'))
);

create index innovation_theme_lab_id_year_idx on innovation_theme (lab_id, year, id);
create index innovation_theme_lab_id_title_idx on innovation_theme (lab_id, title, id);
create index innovation_theme_lab_id_status_idx on innovation_theme (lab_id, status, year, id);
create index innovation_theme_project_idx on innovation_theme (project);
