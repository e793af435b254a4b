-- How full an event is, as one row that is written with each registration. Capacity stands here too, so that the database itself refuses
-- one seat too many, whatever a process believes; it follows that of the event. Made with the first registration of an event.
create table seating (
    event_id        uuid    not null,
    capacity        integer,
    seats_taken     integer not null,
    seats_waiting   integer not null,
    parties_waiting integer not null,
    arrivals        bigint  not null,
    constraint seating_pkey primary key (event_id),
    constraint seating_event_id_fkey foreign key (event_id) references event (id),
    constraint seating_capacity_check check (seats_taken <= capacity),
    constraint seating_counts_check check (seats_taken >= 0 and seats_waiting >= parties_waiting and parties_waiting >= 0)
);
