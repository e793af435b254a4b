-- What one or several partners bring in, for a lab or for none. Partners are never deleted, so an array of their slugs needs no key to them.
create table contribution (
    like described_root including all,
    partners               varchar[] not null,
    lab                    text,
    type                   text      not null,
    note                   text,
    amount_amount          bigint,
    amount_currency        text,
    period_from_day        date,
    period_from_precision  text,
    period_until_day       date,
    period_until_precision text,
    constraint contribution_pkey primary key (id),
    constraint contribution_partners_check check (cardinality(partners) > 0),
    constraint contribution_type_check
        check (type in (
            'MONEY', 'KNOWLEDGE', 'EXPERTISE', 'TARGET_GROUP_KNOWLEDGE', 'NETWORK', 'CAPACITY', 'LOCATION', 'TIME', 'OTHER')),
    constraint contribution_amount_check
        check (amount_amount >= 0 and (amount_amount is null) = (amount_currency is null))
);

create index contribution_created_at_idx on contribution (created_at, id);
create index contribution_partners_idx on contribution using gin (partners);
create index contribution_lab_idx on contribution (lab, created_at, id);
create index contribution_type_idx on contribution (type, created_at, id);
create index contribution_period_from_idx on contribution (coalesce(period_from_day, date '9999-12-31'), id);
