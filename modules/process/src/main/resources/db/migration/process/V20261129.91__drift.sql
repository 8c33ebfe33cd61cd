-- Facts of a case for which its process did not wait (ADR 0003): an administrator sees that something has to be done by hand.
create table process_drift (
    id      bigint      not null primary key,
    case_id bigint      not null,
    kind    varchar(30) not null comment 'Opened, Reopened, StepCompleted, or the name of the signal',
    at      datetime(3) not null
) character set utf8mb4 collate utf8mb4_bin;
