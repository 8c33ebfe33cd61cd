-- A case goes on by the version of its procedure under which it began: its steps ask what that version asks.
alter table case_step
    add column procedure_version int null comment 'null for a step of no model, or opened before this was kept';
