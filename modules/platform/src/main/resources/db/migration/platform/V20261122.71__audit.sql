-- The history that can be proven: 64 chains, each entry keyed to the one before. Only ever added to.
create table platform_audit (
    shard         tinyint       not null,
    seq           bigint        not null,
    at_ms         bigint        not null comment 'milliseconds since 1970 UTC: the same for every reader',
    dossier_id    bigint        null comment 'null for a list',
    staff_id      int           not null,
    office_id     int           not null,
    lanes         varchar(100)  not null,
    action        varchar(40)   not null,
    purpose       varchar(20)   not null,
    reason        varchar(80)   null comment 'where the reason stands',
    object        varchar(80)   null comment 'table/id of the row this is about',
    listed        varchar(1100) null comment 'ids of the dossiers that a list showed',
    payload_hash  binary(32)    null comment 'SHA-256 of that row',
    prev_hash     varbinary(64) not null,
    hash          varbinary(64) not null,
    primary key (shard, seq),
    key platform_audit_dossier (dossier_id, seq)
) character set utf8mb4 collate utf8mb4_bin;

-- The end of each chain, locked by whoever adds to it.
create table platform_audit_head (
    shard  tinyint       not null primary key,
    seq    bigint        not null,
    hash   varbinary(64) not null
) character set utf8mb4 collate utf8mb4_bin;

insert into platform_audit_head (shard, seq, hash)
with recursive shards as (select 0 as shard union all select shard + 1 from shards where shard < 63)
select shard, 0, '' from shards;

-- What all chains came to at a moment, signed, each root naming the one before.
create table platform_audit_root (
    number     bigint         not null primary key,
    at_ms      bigint         not null,
    counts     varbinary(512) not null comment 'length of each chain, 64 numbers of 8 bytes',
    merkle     binary(32)     not null,
    previous   binary(32)     not null,
    hash       binary(32)     not null,
    signature  varbinary(100) not null
) character set utf8mb4 collate utf8mb4_bin;

-- Which node signs now.
create table platform_audit_lease (
    id     tinyint     not null primary key,
    node   varchar(36) not null,
    held_until datetime(3) not null
) character set utf8mb4 collate utf8mb4_bin;

insert into platform_audit_lease (id, node, held_until) values (1, '', '2000-01-01');

-- How far each recipient has got, and when it last had everything.
create table platform_audit_recipient (
    name       varchar(20) not null primary key,
    root       bigint      not null,
    all_at     datetime(3) not null
) character set utf8mb4 collate utf8mb4_bin;
