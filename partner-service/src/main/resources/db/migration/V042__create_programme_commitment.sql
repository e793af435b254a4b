-- The commitment of each partner to a lab's programme of a year, asked of all of them (D101); one of each.
create table programme_commitment (
    like described_root including all,
    lab                    text     not null,
    year                   integer  not null,
    partner                text     not null collate "nl-x-icu",
    event                  text,
    note                   text,
    committed_on_day       date,
    committed_on_precision text,
    status                 text     not null,
    constraint programme_commitment_pkey primary key (id),
    constraint programme_commitment_partner_fkey foreign key (partner) references partner (slug),
    constraint programme_commitment_lab_year_partner_key unique (lab, year, partner),
    constraint programme_commitment_status_check check (status in ('GIVEN', 'WITHDRAWN'))
);

create index programme_commitment_partner_idx on programme_commitment (partner, id);
create index programme_commitment_lab_idx on programme_commitment (lab, partner, id);
create index programme_commitment_year_idx on programme_commitment (year, partner, id);
create index programme_commitment_event_idx on programme_commitment (event, id);
create index programme_commitment_status_idx on programme_commitment (status, partner, id);
create index programme_commitment_committed_on_idx on programme_commitment (coalesce(committed_on_day, date '9999-12-31'), id);
