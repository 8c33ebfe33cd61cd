-- How often in an hour somebody was told that a person is known at another office: who tries invented people is stopped.
create table dossier_told (
    staff_id  int         not null,
    hour      datetime(3) not null,
    times     int         not null,
    primary key (staff_id, hour),
    key dossier_told_old (hour)
) character set utf8mb4 collate utf8mb4_bin;
