-- The organisations of the network. No two of them share a number of a public register, and only a municipality has the code of one (D10).
create table partner (
    like described_root including all,
    slug                     text      not null,
    name                     text      not null collate "nl-x-icu",
    aliases                  varchar[] not null,
    sector                   text      not null,
    scope                    text      not null,
    types                    varchar[] not null,
    organisation_form        text,
    established_on_day       date,
    established_on_precision text,
    identifiers_municipality text,
    identifiers_oin          text,
    identifiers_kvk          text,
    identifiers_rsin         text,
    identifiers_lei          text,
    status                   text      not null,
    constraint partner_pkey primary key (id),
    constraint partner_slug_key unique (slug),
    constraint partner_slug_check check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint partner_sector_check check (sector in ('PUBLIC', 'PRIVATE', 'CIVIC')),
    constraint partner_scope_check check (scope in ('LOCAL', 'NATIONAL')),
    constraint partner_status_check check (status in ('BEING_ESTABLISHED', 'ESTABLISHED', 'DISSOLVED')),
    constraint partner_types_check
        check (cardinality(types) > 0 and types <@ array[
            'ASSOCIATION', 'BANK', 'BRANCH_ASSOCIATION', 'CARE', 'CONSULTANT', 'CREDITOR', 'EDUCATION', 'EMPLOYER',
            'ENERGY_SUPPLIER', 'EVALUATOR', 'EXECUTIVE_ORGANISATION', 'EXECUTOR', 'FOUNDATION', 'FUND', 'FUNDER',
            'HEALTH_INSURER', 'HOUSING_ASSOCIATION', 'INSURER', 'KNOWLEDGE_INSTITUTE', 'MUNICIPALITY',
            'NATIONAL_PLATFORM', 'NETWORK', 'PRISON', 'PROBATION_SERVICE', 'SOCIAL_INFRASTRUCTURE',
            'SOCIAL_INSTITUTION', 'TRANSPORT', 'VOLUNTEER_ORGANISATION'
        ]::varchar[]),
    constraint partner_identifiers_municipality_key unique (identifiers_municipality),
    constraint partner_identifiers_municipality_check
        check (('MUNICIPALITY' = any (types)) = (identifiers_municipality is not null)),
    constraint partner_identifiers_oin_key unique (identifiers_oin),
    constraint partner_identifiers_kvk_key unique (identifiers_kvk),
    constraint partner_identifiers_rsin_key unique (identifiers_rsin),
    constraint partner_identifiers_lei_key unique (identifiers_lei)
);

create index partner_name_idx on partner (name, id);
create index partner_sector_idx on partner (sector, name, id);
create index partner_scope_idx on partner (scope, name, id);
create index partner_status_idx on partner (status, name, id);
create index partner_types_idx on partner using gin (types);
