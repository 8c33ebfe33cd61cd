-- Protected dossiers are in no list, no count and no figure. The id of the dossier stands at the end of the indexes that
-- lists, counts and figures read, so that these still read one stretch of an index and no row.
create index case_step_open on case_step (office_id, state, lane, due_on, id, dossier_id);
drop index case_step_inbox on case_step;
alter table case_step rename index case_step_open to case_step_inbox;

create or replace sql security invoker view report_case as
select procedure_key,
       desk_office_id,
       police_office_id,
       opened_at,
       closed_at,
       due_on,
       stopped_since,
       term_days,
       decided_on,
       case when decision is not null then greatest(0, term_days + datediff(decided_on, due_on)) end as net_days
from case_file
where dossier_id not in (select id from dossier where protection is not null);

create or replace sql security invoker view report_step as
select procedure_key,
       step_code,
       office_id,
       step_opened_at                                                                    as opened_at,
       at                                                                                as finished_at,
       least(1096, greatest(0, round(timestampdiff(second, step_opened_at, at) / 86400))) as days
from case_event
where step_code is not null
  and step_opened_at is not null
  and dossier_id not in (select id from dossier where protection is not null);

create index case_event_shown on case_event (at, procedure_key, step_code, office_id, step_opened_at, dossier_id);
drop index case_event_finished on case_event;
alter table case_event rename index case_event_shown to case_event_finished;
create index case_file_shown on case_file (opened_at, procedure_key, desk_office_id, police_office_id, dossier_id);
drop index case_file_opened on case_file;
alter table case_file rename index case_file_shown to case_file_opened;
create index case_file_shown on case_file
    (closed_at, procedure_key, desk_office_id, police_office_id, due_on, stopped_since, decided_on, dossier_id);
drop index case_file_closed on case_file;
alter table case_file rename index case_file_shown to case_file_closed;
create index case_file_shown on case_file
    (decided_on, procedure_key, decision, term_days, due_on, desk_office_id, police_office_id, dossier_id);
drop index case_file_decided on case_file;
alter table case_file rename index case_file_shown to case_file_decided;
