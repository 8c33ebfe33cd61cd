-- What a case says of the permit of the person: whether it asks for one, was refused it, renews the one there is, and whether
-- nothing is to be watched any more since it ended: the person is a citizen (P7.11), went back home (P9.08) or died.
create sql security invoker view case_permit as
select id as case_id,
       dossier_id,
       permit_ends_on as ends_on,
       opened_at,
       closed_at,
       permit_type is not null as asks,
       coalesce(outcome, '') = 'NEGATIVE' or state in ('DECIDED_NEG', 'NOTIFIED', 'APPEALED') as refused,
       procedure_key = 'p01PermitRenewal' as renews,
       closed_at is not null
           and (outcome = 'DECEASED'
                or outcome = 'POSITIVE' and procedure_key in ('p07Citizenship', 'p09VoluntaryReturn')) as unwatched
from case_file;

-- Permits that end: of the newest case about one of the dossiers that are united, when it is over. Who was refused the renewal has
-- none; who was refused another permit (P3, P5) keeps the one there is. A protected half of an ordinary dossier stays out.
create or replace sql security invoker view message_permit as
select f.case_id, f.dossier_id, f.ends_on
from case_permit f
    join dossier d on d.id = f.dossier_id
where f.ends_on is not null
  and (f.closed_at is not null or f.refused)
  and not (f.refused and f.renews)
  and not exists (select 1
                  from case_permit other
                  where other.dossier_id in (f.dossier_id, d.merged_into)
                    and (other.asks and other.case_id > f.case_id
                             and not (other.refused and not other.renews and other.ends_on is null)
                         or other.asks and other.closed_at is null and not (other.refused and not other.renews)
                         or other.unwatched and other.closed_at >= f.opened_at))
  and not exists (select 1
                  from dossier half
                      join case_permit other on other.dossier_id = half.id
                  where half.merged_into = coalesce(d.merged_into, d.id)
                    and half.protection is null
                    and (other.asks and other.case_id > f.case_id
                             and not (other.refused and not other.renews and other.ends_on is null)
                         or other.asks and other.closed_at is null and not (other.refused and not other.renews)
                         or other.unwatched and other.closed_at >= f.opened_at));

-- The list of what ends says the same.
delete e
from case_permit gone
    join dossier half on half.id = gone.dossier_id
    join case_expiry e on e.dossier_id = coalesce(half.merged_into, half.id) and e.kind = 'PERMIT'
where gone.unwatched
  and not exists (select 1
                  from case_file again
                  where again.dossier_id = half.id
                    and again.opened_at > gone.closed_at
                    and again.permit_ends_on is not null);
