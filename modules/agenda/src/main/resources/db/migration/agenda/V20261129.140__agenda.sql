-- Where an office receives people (agenda): its counters and rooms, their hours, and the places of each day. A place is taken
-- by one row of agenda_booking at most: its unique key decides who was faster.
create table agenda_resource (
    id         bigint      not null primary key,
    office_id  int         not null,
    name       varchar(80) not null,
    kind       varchar(12) not null comment 'DESK, FINGERPRINTS, ORIGINALS, OTHER',
    minutes    smallint    not null comment 'of one place',
    created_by int         not null,
    created_at datetime(3) not null,
    closed_by  int         null,
    closed_at  datetime(3) null comment 'gives no places any more',
    unique key agenda_resource_name (office_id, name),
    constraint agenda_resource_office foreign key (office_id) references registry_office (id)
) character set utf8mb4 collate utf8mb4_bin;

create table agenda_opening (
    id          bigint      not null primary key,
    resource_id bigint      not null,
    weekday     tinyint     not null comment '1 is Monday',
    from_minute smallint    not null comment 'minutes after midnight, by the clock of the office',
    to_minute   smallint    not null,
    valid_from  date        not null,
    valid_to    date        null,
    created_by  int         not null,
    created_at  datetime(3) not null,
    key agenda_opening_resource (resource_id),
    constraint agenda_opening_of foreign key (resource_id) references agenda_resource (id)
) character set utf8mb4 collate utf8mb4_bin;

create table agenda_closure (
    id          bigint      not null primary key,
    office_id   int         not null,
    resource_id bigint      null comment 'null for all of the office',
    day         date        not null,
    from_minute smallint    not null,
    to_minute   smallint    not null comment '1440 is the end of the day',
    created_by  int         not null,
    created_at  datetime(3) not null,
    key agenda_closure_day (office_id, day),
    constraint agenda_closure_office foreign key (office_id) references registry_office (id)
) character set utf8mb4 collate utf8mb4_bin;

create table agenda_slot (
    id          bigint   not null primary key,
    resource_id bigint   not null,
    office_id   int      not null,
    starts_at   datetime not null comment 'by the clock of the office',
    ends_at     datetime not null,
    closed      boolean  not null comment 'no hours give it any more; who has it keeps it until they are moved',
    unique key agenda_slot_once (resource_id, starts_at),
    key agenda_slot_day (office_id, starts_at),
    constraint agenda_slot_of foreign key (resource_id) references agenda_resource (id)
) character set utf8mb4 collate utf8mb4_bin;

-- How many places of a day an office lends to a help desk, until two days before.
create table agenda_quota (
    id             bigint      not null primary key,
    office_id      int         not null,
    desk_office_id int         not null,
    per_day        smallint    not null comment '0 lends nothing any more',
    changed_by     int         not null,
    changed_at     datetime(3) not null,
    unique key agenda_quota_once (office_id, desk_office_id),
    constraint agenda_quota_office foreign key (office_id) references registry_office (id),
    constraint agenda_quota_desk foreign key (desk_office_id) references registry_office (id)
) character set utf8mb4 collate utf8mb4_bin;

create table agenda_quota_day (
    quota_id bigint   not null,
    day      date     not null,
    used     smallint not null,
    primary key (quota_id, day),
    constraint agenda_quota_day_of foreign key (quota_id) references agenda_quota (id)
) character set utf8mb4 collate utf8mb4_bin;

-- Who is expected (prenotazione): a case, never a name.
create table agenda_booking (
    id            bigint      not null primary key,
    slot_id       bigint      null comment 'null when it was given back',
    case_id       bigint      not null,
    dossier_id    bigint      not null,
    office_id     int         not null,
    resource_id   bigint      not null,
    kind          varchar(12) not null,
    starts_at     datetime    not null,
    state         varchar(10) not null comment 'BOOKED, CAME, ABSENT, DROPPED',
    live          tinyint     null comment '1 while the person is expected',
    quota_id      bigint      null comment 'the quota it was taken from',
    booked_by     int         not null,
    booked_office int         not null,
    booked_at     datetime(3) not null,
    ended_at      datetime(3) null,
    unique key agenda_booking_slot (slot_id),
    unique key agenda_booking_live (case_id, kind, live),
    key agenda_booking_day (office_id, starts_at),
    key agenda_booking_desk (booked_office, starts_at),
    key agenda_booking_dossier (dossier_id),
    constraint agenda_booking_place foreign key (slot_id) references agenda_slot (id),
    constraint agenda_booking_case foreign key (case_id) references case_file (id),
    constraint agenda_booking_of foreign key (dossier_id) references dossier (id)
) character set utf8mb4 collate utf8mb4_bin;

-- The secret address of the calendar of an office: only its hash is kept.
create table agenda_feed (
    office_id  int         not null primary key,
    token      binary(32)  not null comment 'hash',
    made_by    int         not null,
    made_at    datetime(3) not null,
    unique key agenda_feed_token (token),
    constraint agenda_feed_office foreign key (office_id) references registry_office (id)
) character set utf8mb4 collate utf8mb4_bin;
