-- Who has a dossier open now (chi c'e). Rows live for a minute, by the database's clock.
create table dossier_presence (
    dossier_id  bigint      not null,
    staff_id    int         not null,
    office_id   int         not null,
    purpose     varchar(20) not null comment 'why the person may look at it',
    seen_at     datetime(3) not null,
    primary key (dossier_id, staff_id, office_id),
    key dossier_presence_age (seen_at)
) character set utf8mb4 collate utf8mb4_bin;
