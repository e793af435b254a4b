-- the database holds nothing at all
select 'no migration' where not exists (select from flyway_schema_history)
union all
select 'no change' where not exists (select from change);

-- a migration did not succeed
select version from flyway_schema_history where not success;

-- two changes have the same place in the feed
select position from change where position is not null group by position having count(*) > 1;

-- a place in the feed is lower than an earlier change's of the same record
select later.id
from change later join change earlier on earlier.root_id = later.root_id and earlier.seq < later.seq
where later.position < earlier.position;

-- a record was created twice
select root_id from change where kind = 'CREATED' group by root_id having count(*) > 1;

-- the history of a record does not begin with its creation
select root_id
from (select root_id, kind, row_number() over (partition by root_id order by seq) as nth from change) history
where nth = 1 and kind <> 'CREATED';

-- a change names a person by an e-mail address
select id from change where by_subject like '%@%' or path like '%@%' or reason like '%@%.%';
