-- Who decides in the place of an office that let a term pass (art. 2 c. 9-bis L. 241/1990), as the administrator entered it.
create table registry_substitute (
    office_id  int          not null primary key,
    name       varchar(120) not null comment 'empty: nobody is known',
    contact    varchar(160) not null,
    changed_by int          not null,
    changed_at datetime(3)  not null,
    version    int          not null
) character set utf8mb4 collate utf8mb4_bin;
