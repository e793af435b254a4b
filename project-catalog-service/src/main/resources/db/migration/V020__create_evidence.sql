-- What was found out of projects, which the gate before PROVEN asks for. Told once by project, kind and title. When it
-- falls due for review is kept, so that time can bring it about without reading all.
create table evidence (
    like described_root including all,
    project_id            uuid  not null,
    kind                  text  not null,
    basis                 text  not null,
    title                 text  not null collate "nl-x-icu",
    dimension             text,
    reported_on_day       date,
    reported_on_precision text,
    researcher            text,
    researcher_partner    text,
    commissioned_by       text,
    independent           text  not null,
    design                text,
    sample_size           integer,
    municipality          text,
    finding               text,
    figures               jsonb not null,
    status                text  not null,
    review_on             date,
    constraint evidence_pkey primary key (id),
    constraint evidence_project_id_fkey foreign key (project_id) references project (id),
    constraint evidence_project_id_kind_title_key unique (project_id, kind, title),
    constraint evidence_kind_check
        check (kind in ('PILOT_RESULT', 'PRACTICE_REPORT', 'EVALUATION', 'SOCIAL_BUSINESS_CASE', 'EFFECT_STUDY',
            'INTERIM_ANALYSIS', 'REACH', 'ESSAY')),
    constraint evidence_basis_check check (basis in ('PRACTICE_BASED', 'THEORY_BASED')),
    constraint evidence_dimension_check check (dimension in ('EFFECTIVENESS', 'SUSTAINABILITY', 'COST')),
    constraint evidence_independent_check check (independent in ('YES', 'NO', 'UNKNOWN')),
    constraint evidence_status_check check (status in ('CURRENT', 'REVIEW_DUE', 'RETRACTED')),
    constraint evidence_researcher_check check (researcher is null or researcher_partner is null)
);

create index evidence_project_id_reported_on_idx
    on evidence (project_id, coalesce(reported_on_day, date '9999-12-31'), id);
create index evidence_project_id_title_idx on evidence (project_id, title, id);
create index evidence_review_on_idx on evidence (review_on) where status = 'CURRENT';
create index evidence_independent_idx on evidence (project_id) where independent = 'YES' and status <> 'RETRACTED';
