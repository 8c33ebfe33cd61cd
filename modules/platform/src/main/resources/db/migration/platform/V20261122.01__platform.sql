-- What was already carried out: the same key is never carried out twice (reliability: one transaction with its key).
create table platform_idempotency (
    idem_key     varchar(64)  not null primary key,
    staff_id     int          not null,
    route        varchar(160) not null,
    fingerprint  binary(32)   not null,
    location     varchar(255) null,
    created_at   datetime(3)  not null,
    key platform_idempotency_age (created_at)
) character set utf8mb4 collate utf8mb4_bin;

-- Human numbers, counted without gaps inside the transaction that uses them.
create table platform_counter (
    name   varchar(40) not null primary key,
    value  bigint      not null
) character set utf8mb4 collate utf8mb4_bin;
