-- What the reports may read of the cases: dates and places, no person, no dossier, no number of anything.
-- A decision counts net of the suspensions: term_days plus the days left (or missing) on the day of the decision, so
-- that net_days <= term_days says the same as decided_on <= due_on; null for a case that ended without a decision.
create sql security invoker view report_case as
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
from case_file;

-- One row for each finished step. Days of 24 hours, to the nearest whole one; more than three years count as three.
create sql security invoker view report_step as
select procedure_key,
       step_code,
       office_id,
       step_opened_at                                                                    as opened_at,
       at                                                                                as finished_at,
       least(1096, greatest(0, round(timestampdiff(second, step_opened_at, at) / 86400))) as days
from case_event
where step_code is not null
  and step_opened_at is not null;

-- The reports read one stretch of these and never the rows themselves; a step or a case costs one more entry in each.
create index case_event_finished on case_event (at, procedure_key, step_code, office_id, step_opened_at);
create index case_file_opened on case_file (opened_at, procedure_key, desk_office_id, police_office_id);
create index case_file_closed on case_file
    (closed_at, procedure_key, desk_office_id, police_office_id, due_on, stopped_since, decided_on);
create index case_file_decided on case_file
    (decided_on, procedure_key, decision, term_days, due_on, desk_office_id, police_office_id);
