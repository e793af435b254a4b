-- A mail to several people is several copies, and its sending may end between two of them: each copy that the server took is noted by
-- its own name, so that the next attempt sends the others only. The names hold no address.
alter table outgoing_mail add column delivered varchar[] not null default '{}';
