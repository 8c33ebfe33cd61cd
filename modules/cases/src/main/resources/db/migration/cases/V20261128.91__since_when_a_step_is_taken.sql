-- Since when somebody has a step: told to whoever comes later. Null for steps that were taken before this was kept.
alter table case_step add column taken_at datetime(3) null;
