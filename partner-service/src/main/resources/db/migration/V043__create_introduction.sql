-- SchuldenlabNL brings a lab in touch with a partner that the execution of a project needs (D70). The contact person is held as an id only, and only once the partner has consented.
create table introduction (
    like described_root including all,
    lab          text not null,
    project      text not null,
    adoption     uuid,
    partner_type text,
    partner      text,
    question     text,
    required_for text,
    status       text not null,
    contact      uuid,
    outcome      text,
    constraint introduction_pkey primary key (id),
    constraint introduction_partner_fkey foreign key (partner) references partner (slug),
    constraint introduction_status_check
        check (status in ('REQUESTED', 'CONSENTED', 'INTRODUCED', 'CLOSED', 'DECLINED', 'WITHDRAWN')),
    constraint introduction_contact_check check (contact is null or status in ('CONSENTED', 'INTRODUCED', 'CLOSED')),
    constraint introduction_outcome_check check (outcome in ('SUCCEEDED', 'FAILED', 'NO_LONGER_NEEDED')),
    constraint introduction_closed_check check ((status = 'CLOSED') = (outcome is not null))
);

-- a partner is not asked twice at the same time for the same
create unique index introduction_open_key on introduction (lab, project, adoption, partner) nulls not distinct
    where status in ('REQUESTED', 'CONSENTED') and partner is not null;
create index introduction_lab_idx on introduction (lab, created_at, id);
create index introduction_project_idx on introduction (project, created_at, id);
create index introduction_adoption_idx on introduction (adoption, id);
create index introduction_partner_type_idx on introduction (partner_type, created_at, id);
create index introduction_partner_idx on introduction (partner, created_at, id);
create index introduction_status_idx on introduction (status, created_at, id);
create index introduction_contact_idx on introduction (contact, id);
create index introduction_created_at_idx on introduction (created_at, id);
