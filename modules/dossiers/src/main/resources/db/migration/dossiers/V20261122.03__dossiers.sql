create table dossier_person (
    id               bigint       not null primary key,
    surname          varchar(80)  not null,
    given_names      varchar(80)  not null,
    sex              char(1)      not null,
    birth_date       date         not null,
    birth_place      varchar(80)  not null,
    birth_country    char(3)      not null,
    citizenship      char(3)      not null,
    codice_fiscale   varchar(16)  null,
    no_cf_reason     varchar(120) null,
    passport_number  varchar(15)  null,
    passport_expiry  date         null,
    phone            varchar(20)  null,
    email            varchar(120) null,
    language         varchar(3)   not null,
    interpreter      boolean      not null,
    address          varchar(120) not null,
    municipality     varchar(60)  not null,
    postal_code      char(5)      not null,
    mail_address     varchar(160) null,
    version          bigint       not null,
    unique key dossier_person_cf (codice_fiscale)
) character set utf8mb4 collate utf8mb4_bin;

create table dossier (
    id               bigint      not null primary key,
    number           varchar(20) not null,
    holder_id        bigint      not null,
    owner_office_id  int         not null,
    opened_at        datetime(3) not null,
    demo             boolean     not null default false,
    version          bigint      not null,
    unique key dossier_number (number),
    unique key dossier_holder (holder_id),
    constraint dossier_holder foreign key (holder_id) references dossier_person (id),
    constraint dossier_owner foreign key (owner_office_id) references registry_office (id)
) character set utf8mb4 collate utf8mb4_bin;

-- Which offices take part in a dossier: the only source of who may see it.
create table dossier_office (
    dossier_id  bigint not null,
    office_id   int    not null,
    primary key (dossier_id, office_id),
    key dossier_office_list (office_id, dossier_id),
    constraint dossier_office_dossier foreign key (dossier_id) references dossier (id),
    constraint dossier_office_office foreign key (office_id) references registry_office (id)
) character set utf8mb4 collate utf8mb4_bin;

-- Words by which a dossier is found: names without accents, numbers of papers.
create table dossier_token (
    token       varchar(40) not null,
    dossier_id  bigint      not null,
    primary key (token, dossier_id),
    key dossier_token_dossier (dossier_id),
    constraint dossier_token_dossier foreign key (dossier_id) references dossier (id)
) character set utf8mb4 collate utf8mb4_bin;

create table dossier_document (
    id           bigint       not null primary key,
    dossier_id   bigint       not null,
    kind         varchar(8)   not null,
    file_name    varchar(120) not null,
    media_type   varchar(40)  not null,
    size_bytes   bigint       not null,
    pages        int          not null,
    content_hash binary(32)   not null,
    state        varchar(12)  not null,
    reason       varchar(400) null,
    office_id    int          not null,
    staff_id     int          not null,
    added_at     datetime(3)  not null,
    version      bigint       not null,
    key dossier_document_list (dossier_id, added_at),
    constraint dossier_document_dossier foreign key (dossier_id) references dossier (id)
) character set utf8mb4 collate utf8mb4_bin;

-- Who opened which dossier, when and for what.
create table dossier_access (
    id          bigint      not null primary key,
    dossier_id  bigint      not null,
    staff_id    int         not null,
    office_id   int         not null,
    action      varchar(24) not null,
    at          datetime(3) not null,
    key dossier_access_list (dossier_id, at)
) character set utf8mb4 collate utf8mb4_bin;
