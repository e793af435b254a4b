-- How far a project has spread, kept beside it: every list shows it, and its tag changes when it does. Written with each
-- adoption that begins or ends to count (D45, D61).
alter table project
    add column spread_adopted        integer not null default 0,
    add column spread_embedded       integer not null default 0,
    add column spread_municipalities integer not null default 0,
    add column spread_provinces      integer not null default 0;
