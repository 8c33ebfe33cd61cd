-- Legal parameters as administrators change them: append-only, over the rows that came with Respi. A version is a key from a
-- day on; its highest number is the one that counts.
create table registry_parameter_change (
    id            bigint       not null primary key,
    param_key     varchar(60)  not null,
    valid_from    date         not null,
    valid_to      date         null,
    amount        int          not null,
    unit          varchar(16)  not null,
    norm          varchar(160) not null,
    tag           varchar(8)   not null comment 'TBC = to be confirmed by an office, CONF = confirmed by one',
    active        boolean      not null,
    number        int          not null comment 'from 1; 0 is the row that came with Respi',
    confirmed_by  int          null comment 'office that confirmed the figure',
    confirmed_on  date         null,
    reason        varchar(300) not null,
    changed_by    int          not null,
    changed_at    datetime(3)  not null,
    unique key registry_parameter_change_number (param_key, valid_from, number)
) character set utf8mb4 collate utf8mb4_bin;
