-- A step that is open after the decision, such as a delivery, uses no more days of the legal term.
alter table case_step
    add column ended_on date null comment 'the day of the decision: no day is used after it' after stopped_days;

update case_step s join case_file f on f.id = s.case_id
set s.ended_on = f.decided_on, s.stopped_since = null
where s.state in (0, 1) and f.decided_on is not null;
