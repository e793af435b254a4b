-- What partners promise to pay: each time for one of four categories (D115), and for one lab, theme, project or adoption if for any.
create table funding_commitment (
    like described_root including all,
    partner                text not null collate "nl-x-icu",
    category               text not null,
    period_from_day        date,
    period_from_precision  text,
    period_until_day       date,
    period_until_precision text,
    amount_amount          bigint,
    amount_currency        text,
    financing_form         text,
    earmark_lab            text,
    earmark_theme          text,
    earmark_project        text,
    earmark_adoption       uuid,
    status                 text not null,
    constraint funding_commitment_pkey primary key (id),
    constraint funding_commitment_partner_fkey foreign key (partner) references partner (slug),
    constraint funding_commitment_category_check check (category in ('INFRASTRUCTURE', 'INNOVATION', 'EVENTS', 'PROJECTS')),
    constraint funding_commitment_amount_check
        check (amount_amount >= 0 and (amount_amount is null) = (amount_currency is null)),
    constraint funding_commitment_financing_form_check
        check (financing_form in ('SUBSIDY', 'REVOLVING_FUND', 'SOCIAL_IMPACT_BOND', 'HEALTH_IMPACT_BOND', 'CO_FINANCING')),
    constraint funding_commitment_earmark_check
        check (num_nonnulls(earmark_lab, earmark_theme, earmark_project, earmark_adoption) <= 1),
    constraint funding_commitment_status_check check (status in ('PLEDGED', 'CONFIRMED', 'PAID', 'WITHDRAWN'))
);

create index funding_commitment_partner_idx on funding_commitment (partner, id);
create index funding_commitment_category_idx on funding_commitment (category, partner, id);
create index funding_commitment_status_idx on funding_commitment (status, partner, id);
create index funding_commitment_from_idx on funding_commitment (coalesce(period_from_day, date '9999-12-31'), id);
create index funding_commitment_lab_idx on funding_commitment (earmark_lab, partner, id);
create index funding_commitment_theme_idx on funding_commitment (earmark_theme);
create index funding_commitment_project_idx on funding_commitment (earmark_project, partner, id);
create index funding_commitment_adoption_idx on funding_commitment (earmark_adoption);
