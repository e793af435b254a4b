-- What all projects reached and what others reported of them is asked for as one answer: few projects carry reported totals,
-- and results are asked for by what they count.
create index project_reported_idx on project (slug) where reported <> '[]'::jsonb;
create index result_metric_idx on result (metric, id);
