-- The columns of a root that is described by one value; tables are made like it (create table lab (like described_root, ...)). Holds no rows.
create table described_root (
    id                         uuid        not null,
    version                    bigint      not null,
    created_at                 timestamptz not null,
    updated_at                 timestamptz not null,
    remarks                    text,
    uncertain                  boolean,
    sources                    jsonb       not null,
    historical_as_of_day       date,
    historical_as_of_precision text,
    historical_note            text
);
