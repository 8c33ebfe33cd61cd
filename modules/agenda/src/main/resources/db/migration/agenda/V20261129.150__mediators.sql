-- Interpreters and cultural mediators (interpreti e mediatori culturali, art. 42 D.Lgs. 286/1998): who they are, what they
-- speak and when they are there. How they are reached is sealed with a key of their own; nothing here tells of the people
-- they help.
create table agenda_mediator (
    id              bigint          not null primary key,
    code            varchar(20)     not null comment 'sigla: stands in cases instead of the name',
    name            varchar(120)    not null,
    gender          varchar(1)      not null comment 'F, M or X',
    town            varchar(80)     not null,
    organisation    varchar(120)    not null,
    sealed_contacts varbinary(1024) null comment 'sealed',
    modes           varchar(40)     not null comment 'PRESENCE, PHONE, VIDEO, WRITTEN with commas between',
    active          boolean         not null,
    deed_on         date            null comment 'confidentiality deed (impegno di riservatezza)',
    appointed_on    date            null comment 'authorised person, art. 29 GDPR',
    changed_by      int             not null,
    changed_at      datetime(3)     not null,
    version         int             not null,
    unique key agenda_mediator_code (code)
) character set utf8mb4 collate utf8mb4_bin;

create table agenda_mediator_language (
    mediator_id bigint     not null,
    language    varchar(3) not null,
    level       tinyint    not null comment '2 for A2 to 6 for C2, 7 for a native speaker',
    primary key (mediator_id, language),
    key agenda_mediator_language_level (language, level),
    constraint agenda_mediator_language_of foreign key (mediator_id) references agenda_mediator (id) on delete cascade
) character set utf8mb4 collate utf8mb4_bin;

create table agenda_mediator_hours (
    mediator_id bigint   not null,
    weekday     tinyint  not null comment '1 for Monday',
    from_minute smallint not null,
    to_minute   smallint not null,
    primary key (mediator_id, weekday, from_minute),
    constraint agenda_mediator_hours_of foreign key (mediator_id) references agenda_mediator (id) on delete cascade
) character set utf8mb4 collate utf8mb4_bin;

create table agenda_mediator_day_off (
    mediator_id bigint not null,
    day         date   not null,
    primary key (mediator_id, day),
    constraint agenda_mediator_day_off_of foreign key (mediator_id) references agenda_mediator (id) on delete cascade
) character set utf8mb4 collate utf8mb4_bin;
