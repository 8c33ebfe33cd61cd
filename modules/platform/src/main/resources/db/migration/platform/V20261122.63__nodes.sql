-- Numbers of nodes, leased by whoever runs (ADR 0005). The one that rested longest is taken first.
create table platform_node (
    number        int          not null primary key,
    holder        char(36)     null,
    leased_until  datetime(3)  not null comment 'UTC, by the clock of the database',
    key platform_node_free (leased_until, number)
) character set utf8mb4 collate utf8mb4_bin;

insert into platform_node (number, leased_until)
with recursive digit (i) as (select 0 union all select i + 1 from digit where i < 31)
select high.i * 32 + low.i, '2026-01-01' from digit high cross join digit low;
