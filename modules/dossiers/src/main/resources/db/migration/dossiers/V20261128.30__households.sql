-- Households (nuclei familiari): who belongs together. A person with a dossier is in one household at a time: the table refuses
-- a second one. What is known of a member is sealed: with the key of the member who has a dossier, else of who brought them in.
create table dossier_household (
    id          bigint      not null primary key,
    opened_at   datetime(3) not null,
    office_id   int         not null
) character set utf8mb4 collate utf8mb4_bin;

create table dossier_household_member (
    id            bigint         not null primary key,
    household_id  bigint         not null,
    dossier_id    bigint         null comment 'null for a member without a dossier',
    sealed_for    bigint         not null comment 'the person whose key seals the next three',
    surname       varbinary(500) not null comment 'sealed',
    given_names   varbinary(500) not null comment 'sealed',
    birth_date    varbinary(100) null comment 'sealed',
    whereabouts   varchar(12)    not null,
    since         date           not null,
    until         date           null comment 'null while a member',
    ending        varchar(12)    null,
    staff_id      int            not null,
    at            datetime(3)    not null,
    ended_by      int            null,
    version       int            not null default 0,
    current_of    bigint         as (if(until is null, dossier_id, null)) stored,
    unique key dossier_household_member_current (current_of),
    key dossier_household_member_list (household_id, id),
    key dossier_household_member_dossier (dossier_id),
    constraint dossier_household_member_household foreign key (household_id) references dossier_household (id),
    constraint dossier_household_member_of foreign key (dossier_id) references dossier (id)
) character set utf8mb4 collate utf8mb4_bin;

-- One row for two members: the relative is CHILD, PARENT ... of the member.
create table dossier_household_relation (
    member_id    bigint      not null,
    relative_id  bigint      not null,
    kind         varchar(12) not null,
    primary key (member_id, relative_id),
    key dossier_household_relation_back (relative_id, member_id),
    constraint dossier_household_relation_member foreign key (member_id) references dossier_household_member (id),
    constraint dossier_household_relation_relative foreign key (relative_id) references dossier_household_member (id)
) character set utf8mb4 collate utf8mb4_bin;

-- A document that counts for the whole household of its dossier; null for one that counts only there.
alter table dossier_document
    add column shared_in bigint null,
    add key dossier_document_shared (shared_in);
