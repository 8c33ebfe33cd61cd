-- Which exercises of the training somebody began and finished; only where the data are invented.
create table case_training (
    staff_id   int         not null,
    exercise   varchar(20) not null,
    begun_at   datetime(3) not null,
    done_at    datetime(3) null,
    primary key (staff_id, exercise)
) character set utf8mb4 collate utf8mb4_bin;
