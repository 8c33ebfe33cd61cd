-- How long what is kept, and what happens then (piano di conservazione, art. 68 DPR 445/2000).
create table registry_retention (
    rule         varchar(20)  not null,
    valid_from   date         not null,
    valid_to     date         null,
    starts       varchar(16)  not null comment 'CASES_CLOSED, WITHOUT_CASE, WRITTEN',
    months       int          not null,
    warn_days    int          not null comment 'how long before the end the office is warned',
    act          varchar(8)   not null comment 'WHOLE dossier, COPIES of documents, ROWS that are no record, KEEP',
    permission   boolean      not null comment 'whether the archive authority must permit it',
    label        varchar(160) not null,
    label_en     varchar(160) not null,
    norm         varchar(160) not null,
    tag          varchar(8)   not null comment 'TBC = to be confirmed by the office',
    primary key (rule, valid_from)
) character set utf8mb4 collate utf8mb4_bin;
