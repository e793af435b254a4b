-- the seats that an event counts are not those of its registrations
select seating.event_id, seats_taken, coalesce(sum(registration.seats), 0)
from seating left join registration
    on registration.event_id = seating.event_id and registration.status in ('REGISTERED', 'ATTENDED', 'ABSENT')
group by seating.event_id, seats_taken
having seats_taken <> coalesce(sum(registration.seats), 0);

-- the parties that an event counts as waiting are not those that wait
select seating.event_id, parties_waiting, count(registration.id)
from seating left join registration on registration.event_id = seating.event_id and registration.status = 'WAITING'
group by seating.event_id, parties_waiting
having parties_waiting <> count(registration.id);

-- an event gave away more seats than it has
select event_id from seating where seats_taken > capacity;

-- two registrations came to an event at the same place in the line
select event_id, arrival from registration group by event_id, arrival having count(*) > 1;

-- an event or publication has no history
select slug from event where not exists (select from change where root_id = event.id)
union all
select slug from publication where not exists (select from change where root_id = publication.id);

-- an event was postponed to one that is not there
select slug from event postponed
where postponed_to is not null and not exists (select from event where event.slug = postponed.postponed_to);
