-- What is new in a municipality is asked for as often as what is new in a lab; without it thousands of rows are sorted.
create index adoption_municipality_since_idx on adoption (municipality, since_day, id);
