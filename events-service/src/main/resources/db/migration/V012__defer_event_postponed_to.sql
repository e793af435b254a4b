-- D188: a kick-off is put off to a new one in one act: the first has to give way before the second can be there, and names it already.
alter table event alter constraint event_postponed_to_fkey deferrable initially deferred;
