-- A catalogue of 100 000 projects and 1 000 000 adoptions in 300 labs, to look at plans and times; into an empty database
-- that the migrations of platform and project-catalog-service have made. From the root of the checkout. See README.md.
create temporary table place (code text, name text, aliases text, province text, rank integer generated always as identity);
\copy place (code, name, aliases, province) from 'reference-data/src/main/resources/nl/schuldenlab/reference/municipalities.csv' with (format csv, header)

insert into project (
    id, version, created_at, updated_at, sources, slug, name, abbreviation, aliases, summary, sections, phases, target_groups,
    outcome_goals, impact_categories, mechanisms, debt_causes, required_partner_types, origin_kind, origin_lab, initiators,
    development_partners, owners, local_urgency, relations, started_on_day, started_on_precision, stage, lessons)
select gen_random_uuid(), 0, now(), now(), '[]',
       'project-' || n,
       (array['Samen uit de', 'Grip op', 'Zonder', 'Eerste hulp bij', 'Steun bij', 'Team', 'Route naar', 'Fonds voor'])[1 + n % 8]
           || ' ' || (array['schulden', 'geldzorgen', 'post', 'rekeningen', 'betalingsachterstand', 'huur', 'energie'])[1 + n % 7]
           || ' ' || initcap(translate(md5(n::text), '0123456789', 'aeioulnrst')),
       case when n % 3 = 0 then upper(left(translate(md5(n::text), '0123456789', 'aeioulnrst'), 4)) end,
       case when n % 5 = 0 then array['De ' || translate(md5((-n)::text), '0123456789', 'aeioulnrst')] else '{}' end,
       'Vrijwilligers en gemeente helpen ' || (array['jongeren', 'gezinnen', 'studenten', 'bewoners'])[1 + n % 4]
           || ' met hun ' || (array['schulden', 'post', 'huurachterstand', 'energierekening', 'zorgkosten'])[1 + n % 5] || '.',
       jsonb_build_object('goal', 'Minder mensen met problematische schulden in wijk ' || n % 1000,
           'approach', 'Een coach ' || translate(md5((n * 7)::text), '0123456789', 'aeioulnrst') || ' komt elke week langs.'),
       array[(array['AWARENESS', 'INTAKE', 'REFERRAL', 'STABILISATION', 'PLAN', 'DEBT_REDUCTION', 'AFTERCARE'])[1 + n % 7],
           (array['AWARENESS', 'INTAKE', 'REFERRAL', 'STABILISATION', 'PLAN', 'DEBT_REDUCTION', 'AFTERCARE'])[1 + (n / 7 + 1) % 7]],
       jsonb_build_array(jsonb_build_object('code', (array['YOUTH', 'FAMILY', 'STUDENTS', 'RESIDENTS', 'VULNERABLE_CITIZENS',
           'VULNERABLE_HOUSEHOLDS', 'MULTI_PROBLEM_HOUSEHOLDS', 'DETAINEES_AND_EX_DETAINEES', 'PROBATION_CLIENTS'])[1 + n % 9])),
       '{}', '{}',
       array[(array['INTENSIVE_COACHING', 'DEBT_BUYOUT', 'SOCIAL_COUNTERPERFORMANCE'])[1 + n % 3]],
       '{}', array[(array['BANK', 'HOUSING_ASSOCIATION', 'CARE'])[1 + n % 3]], 'LAB', 'lab-' || n % 300,
       array['partner-' || n % 5000], array['partner-' || (n + 1) % 5000], array['partner-' || (n + 2) % 5000], 'Urgent',
       '[]', date '2012-01-01' + n % 5000, 'DAY',
       (array['IDEA', 'IN_DEVELOPMENT', 'PILOT', 'PROVEN', 'PROVEN', 'SCALING', 'EMBEDDED', 'STOPPED'])[1 + n % 8],
       '{}'
from generate_series(1, 100000) as n;

-- ten for each project in as many municipalities: one where it was born, the others brought in; a third without a lab
insert into adoption (
    id, version, created_at, updated_at, sources, project, municipality, province, lab, kind, status,
    milestones_started_on_day, milestones_started_on_precision, since_day, since_precision, ran_well, lessons)
select gen_random_uuid(), 0, now(), now(), '[]', 'project-' || n, code, province,
       case when k = 0 or (n + k) % 3 > 0 then 'lab-' || (n + k * 29) % 300 end,
       case when k = 0 then 'ORIGIN' else 'IMPORT' end,
       status,
       case when status in ('REQUESTED', 'PREPARING') then null else since end,
       case when status in ('REQUESTED', 'PREPARING') then null else 'DAY' end,
       since, 'DAY', status in ('RUNNING_WELL', 'FORM_RECORDED', 'EMBEDDED'), '{}'
from generate_series(1, 100000) as n
cross join generate_series(0, 9) as k
join place on place.rank = 1 + (n * 13 + k * 34) % 342
cross join lateral (
    select (array['REQUESTED', 'PREPARING', 'STARTED', 'RUNNING_WELL', 'FORM_RECORDED', 'EMBEDDED', 'STOPPED'])[1 + (n + k) % 7] as status,
           date '2016-07-01' + (n * 3 + k * 171) % 3700 as since
) as reached;

update project set (spread_adopted, spread_embedded, spread_municipalities, spread_provinces) = (
    select count(*) filter (where kind = 'IMPORT'), count(*) filter (where status = 'EMBEDDED'),
           count(distinct municipality), count(distinct province)
    from adoption where project = project.slug and status in ('STARTED', 'RUNNING_WELL', 'FORM_RECORDED', 'EMBEDDED'));

vacuum analyze;
