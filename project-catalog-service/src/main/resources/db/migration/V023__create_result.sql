-- What projects and their adoptions reached, as totals over people. Of which adoption is no foreign key: adoptions come
-- with a later migration, and are never deleted.
create table result (
    like described_root including all,
    project_id             uuid    not null,
    adoption               uuid,
    municipality           text,
    metric                 text    not null,
    value                  numeric not null,
    unit                   text    not null,
    period_from_day        date,
    period_from_precision  text,
    period_until_day       date,
    period_until_precision text,
    debt_outcome           text,
    beneficiary            text,
    impact_category        text,
    dimension              text,
    at_least               boolean,
    constraint result_pkey primary key (id),
    constraint result_project_id_fkey foreign key (project_id) references project (id),
    constraint result_key unique nulls not distinct
        (project_id, adoption, municipality, metric, period_from_day, period_from_precision, period_until_day,
            period_until_precision, debt_outcome, beneficiary, impact_category),
    constraint result_unit_check check (unit in ('PERSONS', 'HOUSEHOLDS', 'EUR', 'HOURS', 'NUMBER', 'PERCENT', 'DAYS')),
    constraint result_debt_outcome_check check (debt_outcome in ('RESOLVED', 'MANAGEABLE', 'PREVENTED')),
    constraint result_beneficiary_check check (beneficiary in ('CITIZEN', 'PARTNER', 'SOCIETY')),
    constraint result_impact_category_check
        check (impact_category in ('PREVENTED_PROBLEM_DEBT', 'LOWER_COLLECTION_COSTS', 'LOWER_CARE_COSTS',
            'LESS_SOCIAL_ASSISTANCE')),
    constraint result_dimension_check check (dimension in ('EFFECTIVENESS', 'SUSTAINABILITY', 'COST')),
    constraint result_few_people_check
        check (not (unit in ('PERSONS', 'HOUSEHOLDS') and value > 0 and value < 5))
);

create index result_project_id_until_idx on result (project_id, coalesce(period_until_day, date '9999-12-31'), id);
create index result_adoption_idx on result (adoption);
