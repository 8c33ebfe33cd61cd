-- The longest holder is MUNICIPALITY.
alter table case_event
    modify column holder varchar(20) not null;
