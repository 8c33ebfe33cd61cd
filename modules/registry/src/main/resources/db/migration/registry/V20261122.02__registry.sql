create table registry_office (
    id           int          not null auto_increment primary key,
    code         varchar(32)  not null,
    kind         varchar(16)  not null,
    name         varchar(120) not null,
    short_name   varchar(40)  not null,
    address      varchar(160) not null,
    phone        varchar(40)  not null,
    email        varchar(120) not null,
    hours        varchar(120) not null,
    patron_days  varchar(40)  not null comment 'MM-DD, comma separated: holidays of that office alone',
    closed       boolean      not null default false,
    unique key registry_office_code (code)
) character set utf8mb4 collate utf8mb4_bin;

create table registry_staff (
    id         int          not null auto_increment primary key,
    subject    varchar(64)  not null comment 'identifier of the account in the realm',
    name       varchar(120) not null,
    office_id  int          not null,
    seen_at    datetime(3)  not null,
    unique key registry_staff_subject (subject),
    constraint registry_staff_office foreign key (office_id) references registry_office (id)
) character set utf8mb4 collate utf8mb4_bin;

create table registry_parameter (
    param_key   varchar(60)  not null,
    valid_from  date         not null,
    valid_to    date         null,
    amount      int          not null,
    unit        varchar(16)  not null,
    norm        varchar(160) not null,
    tag         varchar(8)   not null comment 'TBC = to be confirmed by the office',
    active      boolean      not null,
    primary key (param_key, valid_from)
) character set utf8mb4 collate utf8mb4_bin;

create table registry_permit_type (
    code           varchar(4)  not null primary key,
    label          varchar(80) not null,
    label_en       varchar(80) not null,
    questura_only  boolean     not null
) character set utf8mb4 collate utf8mb4_bin;

create table registry_document_kind (
    code          varchar(8)   not null primary key,
    label         varchar(120) not null,
    label_en      varchar(120) not null,
    label_fr      varchar(120) not null,
    label_ar      varchar(120) not null,
    form          varchar(8)   not null comment 'O original to show, C copy, CO both',
    where_to_get  varchar(80)  not null,
    cost_cents    int          null
) character set utf8mb4 collate utf8mb4_bin;

create table registry_checklist (
    procedure_key  varchar(40) not null,
    code           varchar(8)  not null,
    permit_types   varchar(80) not null comment '* or codes separated by spaces',
    required       boolean     not null,
    position       int         not null,
    confirmed      boolean     not null,
    source         varchar(80) not null,
    primary key (procedure_key, code)
) character set utf8mb4 collate utf8mb4_bin;

create table registry_country (
    alpha3   char(3)     not null primary key,
    alpha2   char(2)     not null,
    name     varchar(60) not null,
    cf_code  char(4)     null comment 'place code inside the codice fiscale',
    eu       boolean     not null
) character set utf8mb4 collate utf8mb4_bin;
