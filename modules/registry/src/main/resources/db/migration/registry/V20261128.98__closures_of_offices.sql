-- Closures of an office, as it sent them in an iCalendar file: proposed, then confirmed under the next number. The highest
-- number of an office is the one in force; the others are its history.
create table registry_closure_list (
    id            bigint       not null primary key,
    office_id     int          not null,
    version       int          null comment 'null while it is only proposed',
    base          int          not null comment 'version in force when it was proposed, 0 for none',
    file_name     varchar(120) not null,
    sha256        char(64)     not null,
    proposed_by   int          not null,
    proposed_at   datetime(3)  not null,
    confirmed_by  int          null,
    confirmed_at  datetime(3)  null,
    unique key registry_closure_list_version (office_id, version),
    constraint registry_closure_list_office foreign key (office_id) references registry_office (id)
) character set utf8mb4 collate utf8mb4_bin;

create table registry_closure (
    list_id      bigint       not null,
    day          date         not null,
    from_minute  smallint     not null comment '0 and 1440 are the whole day, which then is no working day',
    to_minute    smallint     not null,
    summary      varchar(120) not null,
    primary key (list_id, day, from_minute, to_minute),
    constraint registry_closure_list_id foreign key (list_id) references registry_closure_list (id) on delete cascade
) character set utf8mb4 collate utf8mb4_bin;
