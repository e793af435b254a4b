-- 20 000 events of 300 labs over twelve years, 1 000 000 registrations for them, half a million mails and 200 000 invitations, to look
-- at plans and times; into an empty database that the migrations of platform and events-service have made. See README.md.
insert into event (
    id, version, created_at, updated_at, sources, slug, kind, title, lab, subjects_labs, subjects_projects, subjects_partners,
    starts_at, ends_at, time_zone, venue_city, venue_municipality, organisers, co_organisers, audience, visibility, capacity,
    starts_on_day, starts_on_precision, ends_on_day, ends_on_precision, status)
select gen_random_uuid(), 0, now(), now(), '[]',
       'event-' || n,
       (array['INSPIRATION', 'KNOWLEDGE_NETWORK', 'PROJECT_LEADERS', 'STEERING_GROUP', 'WORKSHOP', 'MEETING', 'PRESENTATION', 'WORKING_VISIT'])[1 + n % 8],
       initcap(translate(md5(n::text), '0123456789', 'aeioulnrst')) || ' ' || n,
       'lab-' || n % 300, array['lab-' || n % 300], array['project-' || n % 700], '{}',
       start, start + interval '3 hours', 'Europe/Amsterdam',
       (array['Den Haag', 'Gouda', 'Almelo', 'Rotterdam'])[1 + n % 4], (array['gm0518', 'gm0513', 'gm0141', 'gm0599'])[1 + n % 4],
       array['partner-' || n % 5000], array['schuldenlabnl'],
       (array['WHOLE_NETWORK', 'CEO_BOARD', 'PROJECT_LEADERS', 'PARTNERS', 'PUBLIC'])[1 + n % 5],
       (array['PUBLIC', 'PUBLIC', 'NETWORK', 'INVITED'])[1 + n % 4],
       40,
       start::date, 'DAY', start::date, 'DAY',
       case when start > now() then 'PLANNED' when n % 20 = 0 then 'CANCELLED' else 'HELD' end
from generate_series(1, 20000) as n
cross join lateral (select date_trunc('hour', now()) - interval '11 years' + n * interval '5 hours 15 minutes' as start) as time;

-- fifty parties for each event, forty of which fit in; of what is over a year ago nobody is known any more
insert into registration (
    id, version, created_at, updated_at, event_id, arrival, name, email, partner, seats, language, subject, registered_by, status, present,
    erased_at)
select gen_random_uuid(), 0, begun.at, begun.at, event.id, k,
       case when not old then 'Nobody ' || k end,
       case when not old then n || '-' || k || '@example.nl' end,
       'partner-' || (n * 7 + k * 31) % 5000,
       1, 'NL',
       case when not old then 'person-' || (n * 13 + k * 101) % 60000 end,
       case when not old then 'person-' || (n * 13 + k * 101) % 60000 end,
       case when k > 40 then 'WAITING' when event.status = 'HELD' and k % 8 = 0 then 'ABSENT' when event.status = 'HELD' then 'ATTENDED'
           else 'REGISTERED' end,
       case when k <= 40 and event.status = 'HELD' then case when k % 8 = 0 then 0 else 1 end end,
       case when old then now() end
from event
cross join generate_series(1, 50) as k
cross join lateral (select substring(event.slug from 7)::integer as n) as numbered
cross join lateral (select event.starts_at - interval '30 days' + k * interval '10 minutes' as at) as begun
cross join lateral (select event.starts_at < now() - interval '1 year' as old) as age
on conflict do nothing;

insert into seating (event_id, capacity, seats_taken, seats_waiting, parties_waiting, arrivals)
select event_id, 40, count(*) filter (where status <> 'WAITING'), count(*) filter (where status = 'WAITING'),
       count(*) filter (where status = 'WAITING'), 50
from registration group by event_id;

insert into invitation (id, version, created_at, updated_at, event_id, partner, contact, from_audience)
select gen_random_uuid(), 0, now(), now(), event.id, 'partner-' || (substring(event.slug from 7)::integer * 3 + k * 17) % 5000, null, true
from event cross join generate_series(1, 10) as k;

insert into outgoing_mail (id, occasion, subject_id, created_at, attempts, next_attempt_at, message_id, sent_at)
select gen_random_uuid(), 'REGISTERED', id, created_at, 1, null, '<' || id || '@example.nl>', created_at
from registration where arrival <= 25;

vacuum analyze;
