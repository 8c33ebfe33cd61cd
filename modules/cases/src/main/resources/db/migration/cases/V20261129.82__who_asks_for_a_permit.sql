-- The list of what ends names any open case that asks for a permit (P1, P3, P5), not the renewal alone; who was refused another permit
-- has asked for none.
update case_expiry e
    join (select coalesce(d.merged_into, d.id) as home, max(p.case_id) as asking
          from case_permit p join dossier d on d.id = p.dossier_id
              join dossier h on h.id = coalesce(d.merged_into, d.id) and (d.protection is null or h.protection is not null)
          where p.asks and p.closed_at is null and (p.renews or not p.refused)
          group by coalesce(d.merged_into, d.id)) o on o.home = e.dossier_id
set e.renewal_id = o.asking,
    e.missed_on  = case when e.kind <> 'PERMIT' then e.missed_on end;
