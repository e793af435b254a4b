-- D145: a lab has two connectors
select lab from partnership where status = 'ACTIVE' and 'CONNECTOR' = any (roles) group by lab having count(*) > 1;

-- a partner or partnership has no history
select slug from partner where not exists (select from change where root_id = partner.id)
union all
select id::text from partnership where not exists (select from change where root_id = partnership.id);

-- an agreement is in force, and one of its required parties has not signed
select agreement.id, party
from agreement, unnest(required_parties) party
where status = 'IN_FORCE'
    and historical_as_of_day is null
    and not exists (select from signature where agreement_id = agreement.id and signature.partner = party);

-- an agreement names signers whose signatures are not there
select id from agreement
where cardinality(signed_by) <> (select count(*) from signature where agreement_id = agreement.id);

-- a signature is under another text than that of its agreement
select signature.id
from signature join agreement on agreement.id = agreement_id
where signature.text_hash <> agreement.text_hash and signature.historical_as_of_day is null;
