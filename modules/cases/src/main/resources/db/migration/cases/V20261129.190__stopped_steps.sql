-- Which steps stand still because their term does: few, so that they are found without reading the others of an office.
-- Computed, and invisible: rows are copied by their visible columns.
alter table case_step add column stopped_office_id int generated always as
    (case when stopped_since is not null then office_id end) virtual invisible;
create index case_step_stopped on case_step (stopped_office_id, state, lane, due_on, id, guarded, dossier_id);
