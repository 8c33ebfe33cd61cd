-- Mails to people who work for the network (posta di servizio): mediators and offices. Nothing of a person who is helped stands in
-- them; the address is asked for when one goes, and is not kept.
create table message_service (
    id            bigint        not null primary key,
    kind          varchar(4)    not null comment 'M50 to M53',
    about         varchar(60)   not null comment 'the row it is about',
    occasion      varchar(40)   not null,
    to_kind       varchar(12)   not null comment 'OFFICE, or a kind of people',
    to_id         bigint        not null,
    subject       varchar(150)  not null,
    words         varchar(1500) not null,
    state         varchar(10)   not null comment 'QUEUED, SENT, FAILED, CANCELLED',
    reason        varchar(20)   null comment 'class of why it was not sent; never words of a server',
    tries         int           not null,
    created_at    datetime(3)   not null,
    next_try_at   datetime(3)   not null comment 'not before',
    claimed_until datetime(3)   null comment 'a node is sending it until then',
    ended_at      datetime(3)   null comment 'sent, or given up',
    unique key message_service_once (about, kind, occasion, to_kind, to_id),
    key message_service_due (state, next_try_at, id)
) character set utf8mb4 collate utf8mb4_bin;
