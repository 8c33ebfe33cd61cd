-- What ends of each dossier, for the desk that keeps it (scadenzario): derived from the person, the documents and the cases in the
-- transaction that changes them, so that a list of what ends soon reads one stretch of an index. Days only: neither numbers
-- nor names. A protected half of an ordinary dossier stays out.
create table case_expiry (
    dossier_id  bigint      not null comment 'of merged dossiers the one that stays',
    source_id   bigint      not null comment 'the document; 0 the permit, 1 the passport',
    kind        varchar(8)  not null comment 'PERMIT, PASSPORT, PAPER',
    office_id   int         not null comment 'the desk that keeps the dossier',
    expires_on  date        not null comment 'last day on which it is good',
    renewal_id  bigint      null comment 'the open case that renews the permit',
    missed_on   date        null comment 'the appointment at which it will have ended; null when it will do',
    primary key (dossier_id, source_id),
    key case_expiry_list (office_id, kind, expires_on, dossier_id, source_id),
    key case_expiry_missed (office_id, missed_on, dossier_id, source_id),
    constraint case_expiry_dossier foreign key (dossier_id) references dossier (id)
) character set utf8mb4 collate utf8mb4_bin;

-- The permit of the newest case that says one.
insert into case_expiry (dossier_id, source_id, kind, office_id, expires_on)
select h.id, 0, 'PERMIT', h.owner_office_id, coalesce(f.new_permit_expiry, f.permit_expiry)
from (select coalesce(d.merged_into, d.id) as home, max(c.id) as newest
      from case_file c join dossier d on d.id = c.dossier_id
          join dossier x on x.id = coalesce(d.merged_into, d.id) and (d.protection is null or x.protection is not null)
      where coalesce(c.new_permit_expiry, c.permit_expiry) is not null
      group by coalesce(d.merged_into, d.id)) n
    join case_file f on f.id = n.newest
    join dossier h on h.id = n.home and h.erased_at is null;

insert into case_expiry (dossier_id, source_id, kind, office_id, expires_on)
select d.id, 1, 'PASSPORT', d.owner_office_id, p.passport_expiry
from dossier d join dossier_person p on p.id = d.holder_id
where p.passport_expiry is not null and d.erased_at is null and d.merged_into is null;

-- Papers count while a case is open.
insert into case_expiry (dossier_id, source_id, kind, office_id, expires_on)
select h.id, p.id, 'PAPER', h.owner_office_id, p.valid_until
from (select distinct coalesce(d.merged_into, d.id) as home
      from case_file c join dossier d on d.id = c.dossier_id
          join dossier x on x.id = coalesce(d.merged_into, d.id) and (d.protection is null or x.protection is not null)
      where c.closed_at is null) o
    join dossier h on h.id = o.home and h.erased_at is null
    join dossier m on coalesce(m.merged_into, m.id) = h.id and (m.protection is null or h.protection is not null)
    join dossier_document p on p.dossier_id = m.id
where p.valid_until is not null and p.superseded_by is null
  and p.scan in ('UNSCANNED', 'CLEAN');

update case_expiry e
    join (select coalesce(d.merged_into, d.id) as home,
                 max(case when c.procedure_key = 'p01PermitRenewal' then c.id end) as renewal,
                 max(date(c.appointment_at)) as appointment
          from case_file c join dossier d on d.id = c.dossier_id
              join dossier x on x.id = coalesce(d.merged_into, d.id) and (d.protection is null or x.protection is not null)
          where c.closed_at is null
          group by coalesce(d.merged_into, d.id)) o on o.home = e.dossier_id
set e.renewal_id = o.renewal,
    e.missed_on  = case when o.appointment > e.expires_on and (e.kind <> 'PERMIT' or o.renewal is null)
                        then o.appointment end;
