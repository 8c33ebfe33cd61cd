-- What a person may do in the office, as the realm said at the last sign-in at the pages: who may be given which work.
-- Empty for programs, and for whoever has not signed in since.
alter table registry_staff
    add column lanes varchar(80) not null default '' comment 'codes of the lanes, comma separated';
