-- The questions that the service puts to the database, each with its plan in short; see README.md.
set pg_trgm.word_similarity_threshold = 0.45;
set max_parallel_workers_per_gather = 0;

create temporary table answer (
    n bigint generated always as identity, question text, indexes text, whole_tables text, pages bigint, ms numeric);

create function pg_temp.ask(question text, query text) returns void language plpgsql as $$
declare
    plan jsonb;
    best jsonb;
begin
    for i in 1..3 loop
        execute 'explain (analyze, buffers, format json) ' || query into plan;
        if best is null or (plan -> 0 ->> 'Execution Time')::numeric < (best -> 0 ->> 'Execution Time')::numeric then
            best := plan;
        end if;
    end loop;
    insert into answer (question, indexes, whole_tables, pages, ms)
    select question,
           (select string_agg(distinct name #>> '{}', ', ') from jsonb_path_query(best, 'strict $.**."Index Name"', silent => true) as name),
           (select string_agg(distinct name #>> '{}', ', ')
            from jsonb_path_query(best, 'strict $.** ? (@."Node Type" == "Seq Scan")."Relation Name"', silent => true) as name),
           (best -> 0 -> 'Plan' ->> 'Shared Hit Blocks')::bigint + (best -> 0 -> 'Plan' ->> 'Shared Read Blocks')::bigint,
           round((best -> 0 ->> 'Execution Time')::numeric, 2);
end $$;

-- a list, from its beginning and at its end
create function pg_temp.ask_list(question text, list text, condition text, key text) returns void language plpgsql as $$
declare
    last record;
    value text;
begin
    perform pg_temp.ask(question || ', first page', format('select * from %s where %s order by %s, id fetch first 51 rows only', list, condition, key));
    execute format('select (%s)::text as key, id from %s where %s order by %1$s desc, id desc offset 50 limit 1', key, list, condition) into last;
    value := quote_literal(last.key);
    perform pg_temp.ask(question || ', last page', format(
        'select * from %s where (%s) and (%s >= %s and (%3$s > %4$s or id > %L)) order by %3$s, id fetch first 51 rows only',
        list, condition, key, value, last.id));
end $$;

\o /dev/null
select pg_temp.ask_list('partners', 'partner', 'true', 'name');
select pg_temp.ask_list('partners of a sector', 'partner', $$sector in ('PRIVATE')$$, 'name');
select pg_temp.ask_list('partners of a scope', 'partner', $$scope in ('NATIONAL')$$, 'name');
select pg_temp.ask_list('partners of a status', 'partner', $$status in ('DISSOLVED')$$, 'name');
select pg_temp.ask_list('partners of a type', 'partner', $$types && array['BANK']::varchar[]$$, 'name');
select pg_temp.ask('partners that hold a common word', $$select * from partner where called like unaccent('%bank%') order by name, id fetch first 51 rows only$$);
select pg_temp.ask('partners that hold a rare word', $$select * from partner where called like unaccent('%cooperatie eliosr%') order by name, id fetch first 51 rows only$$);
select pg_temp.ask('partners with a name much like one', $$
    select slug, name, degree from (
        select slug, partner.name, (
            select max(similarity(each.name, searchable('Coöperatie Eliosrtu 4711')))
            from string_to_table(called, chr(10)) as each (name)) as degree
        from partner
        where searchable('Coöperatie Eliosrtu 4711') <% called and id <> '00000000-0000-0000-0000-000000000000') as candidate
    where degree >= 0.45 order by degree desc, slug limit 5$$);
select pg_temp.ask('the partner with an identifier', $$select * from partner where identifiers_kvk = '12345678'$$);

select pg_temp.ask_list('partnerships', 'partnership', 'true', 'partner');
select pg_temp.ask_list('partnerships by start', 'partnership', 'true', $$coalesce(joined_on_day, date '9999-12-31')$$);
select pg_temp.ask_list('partnerships of a lab', 'partnership', $$lab in ('lab-7')$$, 'partner');
select pg_temp.ask_list('partnerships of a lab by start', 'partnership', $$lab in ('lab-7')$$, $$coalesce(joined_on_day, date '9999-12-31')$$);
select pg_temp.ask('partnerships of a partner', $$select * from partnership where partner in ('partner-4711') order by partner, id fetch first 51 rows only$$);
select pg_temp.ask_list('partnerships of a status', 'partnership', $$status in ('ENDED')$$, 'partner');
select pg_temp.ask_list('partnerships in a role', 'partnership', $$roles && array['FOUNDER']::varchar[]$$, 'partner');
select pg_temp.ask_list('partnerships of a lab in a role', 'partnership', $$lab in ('lab-7') and roles && array['FOUNDER']::varchar[]$$, 'partner');
select pg_temp.ask_list('of a lab asOf', 'partnership', $$lab in ('lab-7') and cast((surely_present_on @> date '2018-12-20') as boolean) = true$$, 'partner');
select pg_temp.ask_list('asOf a full day', 'partnership', $$cast((surely_present_on @> date '2018-12-20') as boolean) = true$$, 'partner');
select pg_temp.ask_list('asOf the first day', 'partnership', $$cast((surely_present_on @> date '2012-01-01') as boolean) = true$$, 'partner');
select pg_temp.ask('asOf a day before all', $$select * from partnership where cast((surely_present_on @> date '2011-12-31') as boolean) = true order by partner, id fetch first 51 rows only$$);
select pg_temp.ask_list('of unknown start', 'partnership', 'joined_on_day is null', 'partner');
select pg_temp.ask_list('of a lab asOf, of unknown start', 'partnership', $$lab in ('lab-16') and cast((perhaps_present_on @> date '2018-12-20') as boolean) = true and joined_on_day is null$$, 'partner');

select pg_temp.ask('summary: counted', $$
    select p.sector, p.scope, count(distinct e.partner) from partnership e join partner p on p.slug = e.partner collate "default"
    where e.lab = 'lab-7' and cast((surely_present_on @> date '2018-12-20') as boolean) = true
    group by p.sector, p.scope order by p.sector, p.scope$$);
select pg_temp.ask('summary: unknown start', $$
    select count(distinct e.partner) from partnership e
    where e.lab = 'lab-16' and cast((perhaps_present_on @> date '2018-12-20') as boolean) = true$$);
select pg_temp.ask('summary: unknown end', $$
    select count(distinct e.partner) from partnership e
    where e.lab = 'lab-7' and e.status = 'ENDED' and e.left_on_day is null and e.joined_on_day <= date '2018-12-20'
    and e.partner not in (
        select o.partner from partnership o where o.lab = 'lab-7'
        and (cast((surely_present_on @> date '2018-12-20') as boolean) = true or cast((perhaps_present_on @> date '2018-12-20') as boolean) = true))$$);
select pg_temp.ask('summary: reported', $$select * from reported_partner_count where lab = 'lab-7' order by as_of_day, id$$);

select pg_temp.ask('worklist: offers', $$
    select * from participation_offer o where o.partner = 'partner-4711' and o.status = 'OFFERED'
    and exists (select 1 from partnership p where p.lab = o.lab and p.partner = o.partner and p.status = 'ACTIVE')
    order by o.answer_by nulls last, o.created_at, o.id fetch first 200 rows only$$);
select pg_temp.ask('worklist: agreements', $$
    select * from agreement e where e.status = 'OPEN'
    and (required_parties && array['partner-4711']::varchar[] or invited_parties && array['partner-4711']::varchar[])
    and not signed_by && array['partner-4711']::varchar[] and not declined_by && array['partner-4711']::varchar[]
    order by deadline, id fetch first 200 rows only$$);
select pg_temp.ask('worklist: commitments', $$
    select c.lab, c.year, min(c.created_at) from programme_commitment c where c.status = 'GIVEN' and c.year >= 2026
    and exists (select 1 from partnership p where p.lab = c.lab and p.partner = 'partner-4711' and p.status = 'ACTIVE')
    and not exists (select 1 from programme_commitment own where own.lab = c.lab and own.year = c.year and own.partner = 'partner-4711')
    group by c.lab, c.year order by c.year, c.lab$$);
select pg_temp.ask('worklist: introductions', $$
    select * from introduction where partner = 'partner-4711' and status = 'REQUESTED' order by created_at, id fetch first 200 rows only$$);
select pg_temp.ask('worklist: funding', $$
    select * from funding_commitment where partner = 'partner-4711' and status = 'PLEDGED' and historical_as_of_day is null
    order by created_at, id fetch first 200 rows only$$);

select pg_temp.ask('the labs of a partner', $$select distinct lab from partnership where partner in ('partner-4711') and status = 'ACTIVE'$$);
select pg_temp.ask('the partners of a lab', $$select distinct partner from partnership where lab in ('lab-7') and status = 'ACTIVE'$$);
select pg_temp.ask('what names a contact', $$select id from partnership where contacts @> array[(select id from contact where partner = 'partner-4711')]$$);
select pg_temp.ask('the contacts of a partner', $$select * from contact where partner = 'partner-4711' and erased_at is null order by created_at, id fetch first 51 rows only$$);
\o

\pset footer off
select question, coalesce(indexes, '') as indexes, coalesce(whole_tables, '') as "whole tables", pages, ms from answer order by n;

do $$
declare
    fault text;
begin
    select string_agg(question, '; ') into fault from answer where whole_tables <> 'reported_partner_count';
    if fault is not null then
        raise exception 'Whole tables are read for: %', fault;
    end if;
    select string_agg(last.question, '; ') into fault
    from answer as last join answer as first on first.question = replace(last.question, ', last page', ', first page')
    where last.question like '%, last page' and last.ms > 5 and last.ms > 3 * first.ms;
    if fault is not null then
        raise exception 'The last page costs more than the first: %', fault;
    end if;
end $$;
