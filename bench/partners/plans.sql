-- The questions that the service puts to the database, each with its plan and time. See README.md.
\set ECHO queries
\set pl 'explain (analyze, buffers, costs off, summary on)'
:pl select * from partner order by name, id fetch first 51 rows only;
:pl select * from partner where name >= 'Zorggroep V' and (name > 'Zorggroep V' or id > '00000000-0000-0000-0000-000000000000') order by name, id fetch first 51 rows only;
:pl select * from partner where sector in ('PRIVATE') order by name, id fetch first 51 rows only;
:pl select * from partner where sector in ('PRIVATE') and name >= 'Zorggroep V' and (name > 'Zorggroep V' or id > '00000000-0000-0000-0000-000000000000') order by name, id fetch first 51 rows only;
:pl select * from partner where types && array['BANK']::varchar[] order by name, id fetch first 51 rows only;
:pl select * from partner where cast((called like unaccent('%bank%')) as boolean) = true order by name, id fetch first 51 rows only;
:pl select * from partner where cast((called like unaccent('%cooperatie eliosr%')) as boolean) = true order by name, id fetch first 51 rows only;
set pg_trgm.word_similarity_threshold = 0.45;
:pl select slug, name from (select partner.slug, partner.name, max(similarity(each.name, wanted.name)) as likeness from (select searchable(unnest(cast(array['Coöperatie Eliosrtu 4711'] as text[]))) as name) as wanted join partner on wanted.name <% partner.called cross join string_to_table(partner.called, chr(10)) as each (name) where partner.id <> '00000000-0000-0000-0000-000000000000' group by partner.id) as called where likeness >= 0.45 order by likeness desc, slug limit 5;
:pl select * from partnership order by partner, id fetch first 51 rows only;
:pl select * from partnership where partner >= 'partner-99990' and (partner > 'partner-99990' or id > '00000000-0000-0000-0000-000000000000') order by partner, id fetch first 51 rows only;
:pl select * from partnership where lab in ('lab-7') order by partner, id fetch first 51 rows only;
:pl select * from partnership where lab in ('lab-7') and partner >= 'partner-99990' and (partner > 'partner-99990' or id > '00000000-0000-0000-0000-000000000000') order by partner, id fetch first 51 rows only;
:pl select * from partnership where lab in ('lab-7') order by coalesce(joined_on_day, date '9999-12-31'), id fetch first 51 rows only;
:pl select * from partnership where partner in ('partner-4711') order by partner, id fetch first 51 rows only;
:pl select * from partnership where roles && array['FOUNDER']::varchar[] order by partner, id fetch first 51 rows only;
:pl select * from partnership where lab in ('lab-7') and cast((present_on @> date '2018-12-20') as boolean) = true and joined_on_day is not null order by partner, id fetch first 51 rows only;
:pl select * from partnership where cast((present_on @> date '2018-12-20') as boolean) = true and joined_on_day is not null order by partner, id fetch first 51 rows only;
:pl select * from partnership where cast((present_on @> date '2012-01-01') as boolean) = true and joined_on_day is not null order by partner, id fetch first 51 rows only;
:pl select * from partnership where cast((present_on @> date '2011-12-31') as boolean) = true and joined_on_day is not null order by partner, id fetch first 51 rows only;
:pl select * from partnership where joined_on_day is null order by partner, id fetch first 51 rows only;
:pl select * from partnership where lab in ('lab-7') and joined_on_day is null order by partner, id fetch first 51 rows only;
:pl select p.sector, p.scope, count(distinct e.partner) from partnership e join partner p on p.slug = e.partner where e.lab = 'lab-7' and cast((present_on @> date '2018-12-20') as boolean) = true and e.joined_on_day is not null group by p.sector, p.scope order by p.sector, p.scope;
:pl select count(distinct e.partner) from partnership e where e.lab = 'lab-7' and cast((present_on @> date '2018-12-20') as boolean) = true and e.joined_on_day is null;
:pl select count(distinct e.partner) from partnership e where e.lab = 'lab-7' and e.status = 'ENDED' and e.left_on_day is null and e.joined_on_day <= date '2018-12-20' and e.partner not in (select o.partner from partnership o where o.lab = 'lab-7' and cast((present_on @> date '2018-12-20') as boolean) = true);
:pl select id from partnership where contacts @> array[(select id from contact where partner = 'partner-4711')];
:pl select distinct partner from partnership where lab in ('lab-7', 'lab-8') and partner in ('partner-1', 'partner-2', 'partner-3') and status = 'ACTIVE';
:pl select * from contact where partner = 'partner-4711' and erased_at is null order by created_at, id fetch first 51 rows only;
:pl select distinct partner from contact where partner > '' and created_at < now() - interval '2 years' and erased_at is null order by partner fetch first 500 rows only;
