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
       case n % 4 when 0 then array['FOUNDATION'] when 1 then array['BANK', 'CREDITOR'] when 2 then array['EMPLOYER'] else array['CARE', 'FUNDER'] end,
       case when n % 20 = 0 then 'DISSOLVED' else 'ESTABLISHED' end
from generate_series(1, 100000) as n;

insert into contact (id, version, created_at, updated_at, partner, name, function)
select gen_random_uuid(), 0, now() - n * interval '10 minutes', now(), 'partner-' || n, 'Nobody ' || n, 'Policy adviser'
from generate_series(1, 100000) as n;

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

insert into reported_partner_count (id, version, created_at, updated_at, sources, lab, as_of_day, as_of_precision, count)
select gen_random_uuid(), 0, now(), now(), '[]', 'lab-' || n, date '2018-12-20', 'DAY', 25 from generate_series(0, 299) as n;

vacuum analyze;
