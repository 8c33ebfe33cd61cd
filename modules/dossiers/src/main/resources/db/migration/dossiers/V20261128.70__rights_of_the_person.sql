-- Restriction (limitazione, art. 18 GDPR) and erasure (cancellazione, art. 17): the row stays, so that who saw the dossier is told.
alter table dossier
    add column restricted_at datetime(3) null,
    add column erased_at     datetime(3) null;

-- Requests of the person (richieste dell'interessato, art. 15-21 GDPR), with the clock of art. 12.
create table dossier_request (
    id           bigint          not null primary key,
    dossier_id   bigint          not null,
    kind         varchar(14)     not null,
    channel      varchar(8)      not null,
    words        varbinary(4200) null comment 'sealed for the person',
    received_on  date            not null,
    due_on       date            not null,
    extended_on  date            null comment 'day on which the person was told of two more months',
    extension    varbinary(2200) null comment 'why; sealed for the person',
    outcome      varchar(10)     null comment 'null while it waits',
    answer       varbinary(4200) null comment 'sealed for the person',
    decided_by   int             null,
    decided_at   datetime(3)     null,
    office_id    int             not null,
    staff_id     int             not null,
    at           datetime(3)     not null,
    key dossier_request_list (dossier_id, id),
    key dossier_request_open (outcome, due_on, id),
    constraint dossier_request_dossier foreign key (dossier_id) references dossier (id)
) character set utf8mb4 collate utf8mb4_bin;

-- Copies of all data of a person (copia dei dati): asked by one, released by another, made when it is taken; no file is kept.
create table dossier_export (
    id           bigint      not null primary key,
    dossier_id   bigint      not null,
    request_id   bigint      not null,
    office_id    int         not null,
    asked_by     int         not null,
    asked_at     datetime(3) not null,
    approved_by  int         null,
    approved_at  datetime(3) null,
    until        datetime(3) null,
    taken        int         not null default 0,
    key dossier_export_list (dossier_id, id),
    key dossier_export_quota (asked_by, asked_at),
    constraint dossier_export_dossier foreign key (dossier_id) references dossier (id),
    constraint dossier_export_request foreign key (request_id) references dossier_request (id),
    constraint dossier_export_two_people check (approved_by is null or approved_by <> asked_by)
) character set utf8mb4 collate utf8mb4_bin;

-- What is due to be disposed of (proposte di scarto). One open proposal for a dossier and a rule; two people for each.
create table dossier_disposal (
    id           bigint          not null primary key,
    dossier_id   bigint          not null,
    rule         varchar(20)     not null,
    scope        varchar(8)      not null comment 'WHOLE dossier or COPIES of documents',
    due_on       date            not null,
    state        varchar(10)     not null comment 'PROPOSED, HELD, FIRST (one person agreed), DONE, DROPPED',
    proposed_at  datetime(3)     not null,
    request_id   bigint          null,
    permission   varchar(160)    null comment 'of the archive authority: office, number and day (art. 21 D.Lgs. 42/2004)',
    first_by     int             null,
    first_at     datetime(3)     null,
    second_by    int             null,
    second_at    datetime(3)     null,
    held_why     varchar(12)     null,
    held_words   varbinary(2200) null comment 'sealed for the person',
    held_by      int             null,
    held_at      datetime(3)     null,
    refusal      varchar(60)     null comment 'why the last attempt was refused',
    open_of      varchar(50)     as (if(state in ('DONE', 'DROPPED'), null, concat(rule, '-', dossier_id))) stored,
    unique key dossier_disposal_open (open_of),
    key dossier_disposal_list (state, due_on, id),
    key dossier_disposal_dossier (dossier_id, rule),
    constraint dossier_disposal_dossier foreign key (dossier_id) references dossier (id),
    constraint dossier_disposal_two_people check (second_by is null or second_by <> first_by)
) character set utf8mb4 collate utf8mb4_bin;

-- Proof of erasures, without personal data; handed out to a list outside the database, by which a restored copy is erased again.
create table dossier_erasure (
    id          bigint       not null primary key,
    dossier_id  bigint       not null,
    person_id   bigint       not null,
    scope       varchar(8)   not null,
    basis       varchar(20)  not null comment 'the rule of retention, REQUEST, or AGAIN after a restore',
    permission  varchar(160) null,
    first_by    int          not null,
    second_by   int          not null,
    at          datetime(3)  not null,
    rows_gone   int          not null,
    files_gone  int          not null,
    listed_at   datetime(3)  null comment 'when it stood in the list outside',
    key dossier_erasure_dossier (dossier_id),
    key dossier_erasure_unlisted (listed_at, id),
    constraint dossier_erasure_dossier foreign key (dossier_id) references dossier (id)
) character set utf8mb4 collate utf8mb4_bin;

-- Whether another document has the same content is asked before a file is removed.
alter table dossier_document add key dossier_document_content (content_hash);
