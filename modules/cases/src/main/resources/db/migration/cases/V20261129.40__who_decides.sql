-- Who has a case while it is decided on follows from the kind of the office that decides, which is not always the police.
alter table case_file
    add column decided_by varchar(12) not null default 'POLICE' comment 'kind of the office that decides';

update case_file f join registry_office o on o.id = f.police_office_id
set f.decided_by = o.kind
where o.kind <> 'POLICE';

alter table case_event modify column holder varchar(12) not null;
