-- Tables for whose rows the history vouches from the beginning on: what stood in them before was taken over, once.
create table platform_audit_table (
    name  varchar(40) not null primary key
) character set utf8mb4 collate utf8mb4_bin;
