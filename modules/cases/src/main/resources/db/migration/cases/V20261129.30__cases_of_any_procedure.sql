-- A case of a procedure that is not about a permit has neither type nor channel; whose turn it is, its state does not say.
alter table case_file
    modify column permit_type varchar(4)  null,
    modify column channel     varchar(8)  null,
    add column held_by        varchar(12) null comment 'whose turn it is, where the state does not say it';
