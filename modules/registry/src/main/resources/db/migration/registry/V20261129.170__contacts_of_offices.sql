-- Address, telephone, mail and hours of an office as the administrator corrected them: append-only, over the row that came
-- with Respi. The highest number of an office is the one that counts, the others are its history.
create table registry_office_contact (
    office_id  int          not null,
    number     int          not null comment 'from 1; 0 is the row that came with Respi',
    address    varchar(160) not null,
    phone      varchar(40)  not null,
    email      varchar(120) not null,
    hours      varchar(120) not null,
    changed_by int          not null,
    changed_at datetime(3)  not null,
    primary key (office_id, number),
    constraint registry_office_contact_office foreign key (office_id) references registry_office (id)
) character set utf8mb4 collate utf8mb4_bin;

-- The people of Respi are read by name, of all offices or of one, in pieces.
alter table registry_staff
    add key registry_staff_name (name, id),
    add key registry_staff_office_name (office_id, name, id);
