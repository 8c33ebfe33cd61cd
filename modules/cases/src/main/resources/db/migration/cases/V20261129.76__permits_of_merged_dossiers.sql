-- Permits that end: as before, but of dossiers that are united the newest case of all of them counts, and a renewal that runs in
-- one of them. A protected half of an ordinary dossier stays out.
create or replace sql security invoker view message_permit as
select f.id as case_id, f.dossier_id, f.permit_ends_on as ends_on
from case_file f
    join dossier d on d.id = f.dossier_id
where f.permit_ends_on is not null
  and f.closed_at is not null
  and f.outcome <> 'NEGATIVE'
  and not exists (select 1
                  from case_file later
                  where later.dossier_id in (f.dossier_id, d.merged_into)
                    and later.permit_type is not null
                    and (later.closed_at is null or later.id > f.id))
  and not exists (select 1
                  from dossier half
                      join case_file later on later.dossier_id = half.id
                  where half.merged_into = coalesce(d.merged_into, d.id)
                    and half.protection is null
                    and later.permit_type is not null
                    and (later.closed_at is null or later.id > f.id));
