-- Protected dossiers (victims, minors): nobody but the people named in them knows that they are there.
alter table dossier
    add column protection varchar(8) null comment 'VICTIM or MINOR; null for an ordinary dossier',
    add key dossier_protection (protection);

create table dossier_named (
    dossier_id  bigint      not null,
    staff_id    int         not null,
    named_by    int         not null,
    at          datetime(3) not null,
    primary key (dossier_id, staff_id),
    key dossier_named_staff (staff_id, dossier_id),
    constraint dossier_named_dossier foreign key (dossier_id) references dossier (id)
) character set utf8mb4 collate utf8mb4_bin;

-- Somebody asked to open a dossier outside their own work and said why. Written also when nothing was opened, because the
-- number leads nowhere: then dossier_id and until are null, and no words are kept.
create table dossier_stated (
    id           bigint        not null primary key,
    dossier_id   bigint        null,
    number       varchar(20)   not null,
    staff_id     int           not null,
    office_id    int           not null,
    kind         varchar(12)   not null,
    words        varbinary(2200) null comment 'sealed for the person',
    at           datetime(3)   not null,
    until        datetime(3)   null,
    reviewed_by  int           null,
    reviewed_at  datetime(3)   null,
    verdict      varchar(10)   null,
    key dossier_stated_who (dossier_id, staff_id, until),
    key dossier_stated_office (office_id, reviewed_by, id),
    constraint dossier_stated_dossier foreign key (dossier_id) references dossier (id)
) character set utf8mb4 collate utf8mb4_bin;

-- What the person consented to (consenso, art. 7 GDPR), in which language it was read. Rows are ended, never changed.
create table dossier_consent (
    id            bigint      not null primary key,
    dossier_id    bigint      not null,
    scope         varchar(12) not null,
    text_version  int         not null,
    language      varchar(3)  not null,
    manner        varchar(12) not null,
    given_on      date        not null,
    expires_on    date        not null,
    office_id     int         not null,
    staff_id      int         not null,
    at            datetime(3) not null,
    ended_at      datetime(3) null,
    ended_by      int         null,
    ending        varchar(10) null comment 'WITHDRAWN by the person, REPLACED by a newer one',
    in_force      bigint      as (if(ended_at is null, dossier_id, null)) stored,
    unique key dossier_consent_in_force (in_force, scope),
    key dossier_consent_list (dossier_id, id),
    constraint dossier_consent_dossier foreign key (dossier_id) references dossier (id)
) character set utf8mb4 collate utf8mb4_bin;

-- Notes for chosen readers: which section they belong to says who reads them.
create table dossier_note (
    id          bigint          not null primary key,
    dossier_id  bigint          not null,
    section     varchar(12)     not null,
    body        varbinary(8200) not null comment 'sealed for the person',
    office_id   int             not null,
    staff_id    int             not null,
    at          datetime(3)     not null,
    key dossier_note_list (dossier_id, section, id),
    constraint dossier_note_dossier foreign key (dossier_id) references dossier (id)
) character set utf8mb4 collate utf8mb4_bin;
