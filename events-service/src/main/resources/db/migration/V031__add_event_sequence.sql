-- Calendars tell a change that matters by a number that grows (RFC 5545, SEQUENCE). The version of the row would grow with every
-- change, and programs would ask their readers again for nothing; the database counts, so that no way of writing forgets to.
alter table event add column sequence integer not null default 0;

create function count_event_sequence() returns trigger language plpgsql as $$
begin
    new.sequence := old.sequence + 1;
    return new;
end
$$;

create trigger event_sequence before update on event for each row
when ((old.title, old.starts_at, old.ends_at, old.time_zone, old.held_on_day, old.venue_name, old.venue_city, old.online_link, old.status)
    is distinct from
    (new.title, new.starts_at, new.ends_at, new.time_zone, new.held_on_day, new.venue_name, new.venue_city, new.online_link, new.status))
execute function count_event_sequence();
