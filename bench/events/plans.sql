-- The questions that the service puts to the database, each with its plan and time. See README.md.
\set ECHO queries
\set pl 'explain (analyze, buffers, costs off, summary on)'
select id as planned from event where status = 'PLANNED' and visibility = 'PUBLIC' order by starts_at limit 1 \gset
select id as full from event where slug = 'event-15000' \gset
select registered_by as person from registration where registered_by is not null limit 1 \gset
-- events: all, of a period, of a lab, and as somebody outside sees them
:pl select * from event order by coalesce(starts_on_day, date '9999-12-31'), id fetch first 51 rows only;
:pl select * from event where coalesce(starts_on_day, date '9999-12-31') >= date '2024-01-01' and (coalesce(starts_on_day, date '9999-12-31') > date '2024-01-01' or id > '00000000-0000-0000-0000-000000000000') order by coalesce(starts_on_day, date '9999-12-31'), id fetch first 51 rows only;
:pl select * from event where lab in ('lab-7') order by coalesce(starts_on_day, date '9999-12-31'), id fetch first 51 rows only;
:pl select * from event where last_day >= current_date and coalesce(starts_on_day, date '9999-12-31') >= current_date - 367 and coalesce(starts_on_day, date '9999-12-31') <= current_date + 31 order by coalesce(starts_on_day, date '9999-12-31'), id fetch first 51 rows only;
:pl select * from event where last_day >= current_date and coalesce(starts_on_day, date '9999-12-31') >= current_date - 367 order by coalesce(starts_on_day, date '9999-12-31'), id fetch first 51 rows only;
:pl select * from event e where e.visibility in ('PUBLIC') and last_day >= current_date and coalesce(starts_on_day, date '9999-12-31') >= current_date - 367 and coalesce(starts_on_day, date '9999-12-31') <= current_date + 31 order by coalesce(starts_on_day, date '9999-12-31'), id fetch first 51 rows only;
:pl select * from event e where (e.visibility in ('PUBLIC', 'NETWORK') or e.lab in ('lab-7') or e.organisers && array['partner-1']::varchar[] or e.co_organisers && array['partner-1']::varchar[] or exists (select 1 from invitation i where i.event_id = e.id and i.partner in ('partner-1')) or exists (select 1 from registration r where r.event_id = e.id and r.registered_by = :'person')) and last_day >= current_date and coalesce(starts_on_day, date '9999-12-31') >= current_date - 367 and coalesce(starts_on_day, date '9999-12-31') <= current_date + 31 order by coalesce(starts_on_day, date '9999-12-31'), id fetch first 51 rows only;
:pl select * from event e where (e.visibility in ('PUBLIC', 'NETWORK') or e.lab in ('lab-7') or e.organisers && array['partner-1']::varchar[] or e.co_organisers && array['partner-1']::varchar[] or exists (select 1 from invitation i where i.event_id = e.id and i.partner in ('partner-1')) or exists (select 1 from registration r where r.event_id = e.id and r.registered_by = :'person')) order by coalesce(starts_on_day, date '9999-12-31'), id fetch first 51 rows only;
:pl select count(*) from event e where e.id = :'full' and exists (select 1 from invitation i where i.event_id = e.id and i.partner in ('partner-1'));
:pl select count(*) from event e where e.id = :'full' and exists (select 1 from registration r where r.event_id = e.id and r.registered_by = :'person');
-- the agenda of somebody of a lab and a partner, of anybody and of what is to come, and the meetings of a lab's year
:pl select * from event e where (e.visibility in ('PUBLIC', 'NETWORK') or e.lab in ('lab-7') or e.organisers && array['partner-1']::varchar[] or e.co_organisers && array['partner-1']::varchar[] or exists (select 1 from invitation i where i.event_id = e.id and i.partner in ('partner-1')) or exists (select 1 from registration r where r.event_id = e.id and r.registered_by = :'person')) and last_day >= current_date - 365 and coalesce(starts_on_day, date '9999-12-31') >= current_date - 732 order by coalesce(starts_on_day, date '9999-12-31'), id fetch first 2001 rows only;
:pl select * from event e where e.visibility in ('PUBLIC') and last_day >= current_date - 365 and coalesce(starts_on_day, date '9999-12-31') >= current_date - 732 order by coalesce(starts_on_day, date '9999-12-31'), id fetch first 2001 rows only;
:pl select * from event where status in ('PLANNED') and last_day >= current_date and coalesce(starts_on_day, date '9999-12-31') >= current_date - 367 order by coalesce(starts_on_day, date '9999-12-31'), id fetch first 201 rows only;
:pl select kind, status, count(*) from event where lab = 'lab-7' and starts_on_day between date '2025-01-01' and date '2025-12-31' group by kind, status;
-- registering: the row of the event, its seating, the next in the line, a place in it
:pl select * from event where slug = 'event-15000' for no key update;
:pl select * from seating where event_id = :'full';
:pl select * from registration where event_id = :'full' and status = 'WAITING' order by arrival fetch first 1 rows only;
:pl select * from registration where event_id = :'full' and status = 'WAITING' and seats <= 1 order by arrival fetch first 1 rows only;
:pl select count(*) from registration where event_id = :'full' and status = 'WAITING' and arrival <= 45;
-- lists of registrations: the organisers', a partner's and a person's at an event, and a person's of all events
:pl select * from registration where event_id = :'full' and erased_at is null order by arrival, id fetch first 51 rows only;
:pl select * from registration where event_id = :'full' and erased_at is null and arrival >= 25 and (arrival > 25 or id > '00000000-0000-0000-0000-000000000000') order by arrival, id fetch first 51 rows only;
:pl select * from registration where event_id = :'full' and erased_at is null and (registered_by = :'person' or partner in ('partner-1')) order by arrival, id fetch first 51 rows only;
:pl select * from registration where registered_by = :'person' order by created_at, id fetch first 51 rows only;
:pl select distinct r.event_id from registration r where r.registered_by = :'person' and r.event_id in (:'full', :'planned') and r.status in ('REGISTERED', 'ATTENDED');
:pl select coalesce(sum(seats), 0), coalesce(sum(present), 0) from registration where event_id = :'full' and status in ('REGISTERED', 'ATTENDED', 'ABSENT');
-- what time brings about: reminders, retention, mail that is due
:pl select e.slug from event e where e.status = 'PLANNED' and e.starts_at > now() and e.starts_at <= now() + interval '2 days' and exists (select 1 from registration r where r.event_id = e.id and r.status = 'REGISTERED' and r.reminded_at is null and r.created_at < now() - interval '2 days');
:pl select e.id from event e where e.last_day < current_date - interval '1 year' and e.id in (select r.event_id from registration r where r.erased_at is null) fetch first 200 rows only;
:pl select * from registration where event_id = :'planned' and erased_at is null fetch first 200 rows only;
:pl select * from outgoing_mail where next_attempt_at <= now() order by next_attempt_at, id fetch first 50 rows only;
:pl select * from outgoing_mail where subject_id = (select id from registration where event_id = :'full' and arrival = 1);
:pl select * from invitation where event_id = :'full' order by created_at, id fetch first 51 rows only;
