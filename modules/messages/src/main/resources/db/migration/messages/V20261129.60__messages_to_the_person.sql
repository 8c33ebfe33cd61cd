-- What the person is told (messaggi alla persona, specification 9.1): written with the fact that it tells of, sent afterwards.
-- One row for each occasion, so that nothing is told twice; address and words as sent, sealed for the holder of the dossier.
create table message_out (
    id             bigint         not null primary key,
    case_id        bigint         not null,
    dossier_id     bigint         not null,
    kind           varchar(4)     not null,
    occasion       varchar(40)    not null comment 'entry of the history, or the day that is reminded of and how many days before',
    channel        varchar(8)     not null,
    state          varchar(10)    not null comment 'QUEUED, SENT, DELIVERED, FAILED, CANCELLED',
    reason         varchar(20)    null comment 'class of why it was not sent; never words of a server',
    about_at       datetime       null comment 'day or hour that it speaks of, by the clock of the office',
    language       varchar(3)     null comment 'null until it is sent',
    sealed_address varbinary(600) null,
    sealed_text    varbinary(8000) null,
    tries          int            not null,
    created_at     datetime(3)    not null,
    next_try_at    datetime(3)    not null comment 'not before',
    claimed_until  datetime(3)    null comment 'a node is sending it until then',
    sent_at        datetime(3)    null,
    ended_at       datetime(3)    null,
    ended_by       int            null comment 'who said by hand what became of it',
    unique key message_out_once (case_id, kind, occasion),
    key message_out_due (state, next_try_at, id),
    key message_out_dossier (dossier_id, id),
    constraint message_out_case foreign key (case_id) references case_file (id),
    constraint message_out_of_dossier foreign key (dossier_id) references dossier (id)
) character set utf8mb4 collate utf8mb4_bin;
