-- A register of 100 000 partners and 1 000 000 partnerships in 300 labs, to look at plans and times; into an empty database
-- that the migrations of platform and partner-service have made. See README.md.
insert into partner (id, version, created_at, updated_at, sources, slug, name, aliases, sector, scope, types, status)
select gen_random_uuid(), 0, now(), now(), '[]',
       'partner-' || n,
       (array['Stichting', 'Gemeente', 'Coöperatie', 'Vereniging', 'Bank', 'Fonds', 'Woningcorporatie', 'Zorggroep'])[1 + n % 8]
           || ' ' || initcap(translate(md5(n::text), '0123456789', 'aeioulnrst')) || ' ' || n,
       case when n % 10 = 0 then array['De ' || translate(md5((-n)::text), '0123456789', 'aeioulnrst')] else '{}' end,
       (array['PUBLIC', 'PRIVATE', 'CIVIC'])[1 + n % 3],
       (array['LOCAL', 'LOCAL', 'LOCAL', 'NATIONAL'])[1 + n % 4],
       case hashint4(n) & 3 when 0 then array['FOUNDATION'] when 1 then array['BANK', 'CREDITOR'] when 2 then array['EMPLOYER'] else array['CARE', 'FUNDER'] end,
       case when n % 20 = 0 then 'DISSOLVED' else 'ESTABLISHED' end
from generate_series(1, 100000) as n;

insert into contact (id, version, created_at, updated_at, partner, name, function)
select gen_random_uuid(), 0, now() - n * interval '10 minutes', now(), 'partner-' || n, 'Nobody ' || n, 'Policy adviser'
from generate_series(1, 100000) as n;

-- One index entry at a time would take most of the time: they are made at the end. What refuses overlaps answers no question, and takes
-- longest of all, so this register does without it.
alter table partnership drop constraint partnership_lab_partner_period_excl;
create temporary table later as
select 'create ' || substring(pg_get_indexdef(indexrelid) from 8) as made, 'drop index ' || indexrelid::regclass as gone
from pg_index where indrelid = 'partnership'::regclass and not indisprimary;
select gone from later \gexec

-- ten for each partner, one after the other in ever other labs; one in fifty since nobody knows when, two in five still there
insert into partnership (
    id, version, created_at, updated_at, sources, lab, partner, joined_on_day, joined_on_precision, roles, status,
    left_on_day, left_on_precision, contacts)
select gen_random_uuid(), 0, now(), now(), '[]',
       'lab-' || (n * 7 + k * 31) % 300,
       'partner-' || n,
       case when (n + k) % 50 > 0 then start end,
       case when (n + k) % 50 > 0 then (array['DAY', 'MONTH', 'YEAR'])[1 + n % 3] end,
       array[(array['PARTICIPANT', 'FOUNDER', 'FUNDER', 'PARTICIPANT'])[1 + (n + k) % 4]],
       case when k >= 6 then 'ACTIVE' else 'ENDED' end,
       case when k < 6 then (start + interval '400 days')::date end,
       case when k < 6 then 'DAY' end,
       array[contact.id]
from generate_series(1, 100000) as n
cross join generate_series(0, 9) as k
cross join lateral (
    select date_trunc((array['day', 'month', 'year'])[1 + n % 3], timestamp '2012-01-01' + (n % 700 + k * 450) * interval '1 day')::date as start
) as begun
join contact on contact.partner = 'partner-' || n;

set maintenance_work_mem = '512MB';
select made from later \gexec

insert into reported_partner_count (id, version, created_at, updated_at, sources, lab, as_of_day, as_of_precision, count)
select gen_random_uuid(), 0, now(), now(), '[]', 'lab-' || n, date '2018-12-20', 'DAY', 25 from generate_series(0, 299) as n;

-- What waits for partners: one innovation on offer in each lab, agreements of ten parties, commitments of two in three, promises, introductions.
insert into participation_round (id, version, created_at, updated_at, lab, project)
select gen_random_uuid(), 0, now(), now(), 'lab-' || n, 'project-' || n from generate_series(0, 299) as n;

insert into participation_offer (id, version, created_at, updated_at, lab, project, partner, status)
select gen_random_uuid(), 0, now(), now(), lab, replace(lab, 'lab-', 'project-'), partner,
       (array['OFFERED', 'JOINED', 'DECLINED'])[1 + (row_number() over ()) % 3]
from (select distinct lab, partner from partnership where status = 'ACTIVE') as active;

insert into programme_commitment (
    id, version, created_at, updated_at, sources, lab, year, partner, committed_on_day, committed_on_precision, status)
select gen_random_uuid(), 0, now(), now(), '[]', lab, 2027, partner, current_date, 'DAY', 'GIVEN'
from (select lab, partner, row_number() over () as n from (select distinct lab, partner from partnership where status = 'ACTIVE') as active) as numbered
where n % 3 > 0;

insert into agreement (
    id, version, created_at, updated_at, sources, kind, lab, title, required_parties, invited_parties, status, signed_by,
    declined_by, amendments, expires_at, sign_by)
select gen_random_uuid(), 0, now(), now(), '[]', 'PACT', 'lab-' || n % 300, 'Pact ' || n,
       (select array_agg('partner-' || 1 + (n * 13 + k * 997) % 100000) from generate_series(1, 10) as k), '{}',
       case when n % 2 = 0 then 'OPEN' else 'IN_FORCE' end, '{}', '{}', '[]', timestamptz '9999-12-31', now() + interval '30 days'
from generate_series(1, 20000) as n;

insert into funding_commitment (id, version, created_at, updated_at, sources, partner, category, status)
select gen_random_uuid(), 0, now(), now(), '[]', 'partner-' || 1 + n % 100000, 'PROJECTS',
       case when n % 4 = 0 then 'PLEDGED' else 'PAID' end
from generate_series(1, 200000) as n;

insert into introduction (id, version, created_at, updated_at, sources, lab, project, partner, question, status)
select gen_random_uuid(), 0, now(), now(), '[]', 'lab-' || n % 300, 'project-' || n, 'partner-' || 1 + (n * 7) % 100000, 'Whether', 'REQUESTED'
from generate_series(1, 20000) as n;

vacuum analyze;
