-- When the permit ends that the person has now: that of the card that was handed over, else the one the case began with.
alter table case_file
    add column permit_ends_on date as (coalesce(new_permit_expiry, permit_expiry)) virtual comment 'computed',
    add key case_file_permit_ends (permit_ends_on, id);

-- What messages to the person may read of the cases: codes and days, no number of anything.
create sql security invoker view message_case as
select id as case_id, dossier_id, state, desk_office_id, appointment_at, closed_at
from case_file;

-- Permits that end: of the newest case about one, when it is over and was not refused. Whoever has asked already is not in it.
create sql security invoker view message_permit as
select f.id as case_id, f.dossier_id, f.permit_ends_on as ends_on
from case_file f
where f.permit_ends_on is not null
  and f.closed_at is not null
  and f.outcome <> 'NEGATIVE'
  and not exists (select 1
                  from case_file later
                  where later.dossier_id = f.dossier_id
                    and later.permit_type is not null
                    and (later.closed_at is null or later.id > f.id));
