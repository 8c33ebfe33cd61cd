-- A permit that stands among the papers of the person, and in no case: it was issued elsewhere, or the person came for something
-- else. The list of what ends knows it; of merged dossiers the one that stays has the row. The oldest case bears the message, so
-- that a case opened between two reminders does not make anybody hear twice.
alter table case_expiry
    add key case_expiry_ends (kind, expires_on, dossier_id);

create sql security invoker view message_permit_recorded as
select bearer.id as case_id, bearer.dossier_id, e.expires_on as ends_on
from case_expiry e
    join case_file bearer on bearer.id = coalesce(
        (select min(c.id) from case_file c where c.dossier_id = e.dossier_id),
        (select min(c.id)
         from dossier half
             join case_file c on c.dossier_id = half.id
         where half.merged_into = e.dossier_id
           and half.protection is null))
where e.kind = 'PERMIT'
  and e.renewal_id is null
  and not exists (select 1
                  from case_permit p
                  where p.dossier_id = e.dossier_id
                    and (p.ends_on = e.expires_on or p.refused and p.renews and p.ends_on is null))
  and not exists (select 1
                  from dossier half
                      join case_permit p on p.dossier_id = half.id
                  where half.merged_into = e.dossier_id
                    and (p.ends_on = e.expires_on or p.refused and p.renews and p.ends_on is null));

-- Nobody hears that a permit ends when another one that is good for longer stands among the papers. A refused renewal that waits for
-- its remedies keeps nobody from hearing of the permit that came after it.
create or replace sql security invoker view message_permit as
select f.case_id, f.dossier_id, f.ends_on
from case_permit f
    join dossier d on d.id = f.dossier_id
where f.ends_on is not null
  and (f.closed_at is not null or f.refused)
  and not (f.refused and f.renews)
  and not exists (select 1
                  from case_expiry recorded
                  where recorded.dossier_id = coalesce(d.merged_into, d.id)
                    and recorded.kind = 'PERMIT'
                    and recorded.expires_on > f.ends_on)
  and not exists (select 1
                  from case_permit other
                  where other.dossier_id in (f.dossier_id, d.merged_into)
                    and (other.asks and other.case_id > f.case_id
                             and not (other.refused and not other.renews and other.ends_on is null)
                         or other.asks and other.closed_at is null and not other.refused
                         or other.unwatched and other.closed_at >= f.opened_at))
  and not exists (select 1
                  from dossier half
                      join case_permit other on other.dossier_id = half.id
                  where half.merged_into = coalesce(d.merged_into, d.id)
                    and half.protection is null
                    and (other.asks and other.case_id > f.case_id
                             and not (other.refused and not other.renews and other.ends_on is null)
                         or other.asks and other.closed_at is null and not other.refused
                         or other.unwatched and other.closed_at >= f.opened_at));

-- A housing certificate is watched also when no case is open; those of cases that were closed before come back.
insert ignore into case_expiry (dossier_id, source_id, kind, office_id, expires_on)
select home.id, p.id, 'PAPER', home.owner_office_id, p.valid_until
from dossier_document p
    join dossier d on d.id = p.dossier_id
    join dossier home on home.id = coalesce(d.merged_into, d.id) and (d.protection is null or home.protection is not null)
where p.kind = 'D21'
  and p.valid_until is not null
  and p.superseded_by is null
  and p.scan in ('UNSCANNED', 'CLEAN')
  and d.erased_at is null
  and home.erased_at is null;
