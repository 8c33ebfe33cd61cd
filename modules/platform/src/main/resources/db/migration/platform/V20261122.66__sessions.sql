-- Who is signed in, for every node (ADR 0015). Names and columns are those that Spring Session reads and writes; it adds
-- _ATTRIBUTES to the name in capitals, so that both stand in capitals. Rows live as long as a session, plus ten minutes.
create table PLATFORM_SESSION (
    PRIMARY_ID             char(36)     not null primary key,
    SESSION_ID             varchar(64)  not null,
    CREATION_TIME          bigint       not null,
    LAST_ACCESS_TIME       bigint       not null,
    MAX_INACTIVE_INTERVAL  int          not null,
    EXPIRY_TIME            bigint       not null,
    PRINCIPAL_NAME         varchar(100) null comment 'identifier of the account in the realm',
    unique key platform_session_id (SESSION_ID),
    key platform_session_expiry (EXPIRY_TIME),
    key platform_session_principal (PRINCIPAL_NAME)
) character set utf8mb4 collate utf8mb4_bin;

create table PLATFORM_SESSION_ATTRIBUTES (
    SESSION_PRIMARY_ID  char(36)     not null,
    ATTRIBUTE_NAME      varchar(200) not null,
    ATTRIBUTE_BYTES     mediumblob   not null,
    primary key (SESSION_PRIMARY_ID, ATTRIBUTE_NAME),
    constraint platform_session_attributes_session foreign key (SESSION_PRIMARY_ID)
        references PLATFORM_SESSION (PRIMARY_ID) on delete cascade
) character set utf8mb4 collate utf8mb4_bin;
