-- How much of the date of birth the papers say; what they do not say is 1 in birth_date.
alter table dossier_person
    add column birth_precision varchar(5) not null default 'DAY' comment 'DAY, MONTH, YEAR';

-- What is known of a person beside the record, block by block, each with a version of its own. The words are one sealed value:
-- the table tells neither how many phones somebody has nor when a passport ends. No row means version 0 and nothing beside
-- the record.
create table dossier_person_block (
    person_id  bigint      not null,
    block      varchar(12) not null,
    version    bigint      not null,
    sealed     mediumblob  not null comment 'names and values of fields as JSON, sealed for the person',
    office_id  int         not null comment 'who changed the block last',
    staff_id   int         not null,
    at         datetime(3) not null,
    primary key (person_id, block),
    constraint dossier_person_block_person foreign key (person_id) references dossier_person (id)
) character set utf8mb4 collate utf8mb4_bin;
