-- What was answered when a step was finished: choices, days, numbers; never free text.
create table case_answer (
    event_id  bigint       not null,
    field     varchar(40)  not null,
    answer    varchar(40)  not null,
    primary key (event_id, field),
    constraint case_answer_event foreign key (event_id) references case_event (id)
) character set utf8mb4 collate utf8mb4_bin;
