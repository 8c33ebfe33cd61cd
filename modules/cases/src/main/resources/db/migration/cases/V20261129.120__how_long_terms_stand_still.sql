-- How long the law let the term of a case stand still on the day of the request for documents and of the notice of refusal:
-- a change of the parameters moves no case that was stopped before. Null: the law of 2020.
alter table case_file
    add column documents_cap_days int null comment 'longest stop for documents',
    add column observations_days  int null comment 'days for observations',
    add column restart_days       int null comment 'days from the observations until the term runs again';
