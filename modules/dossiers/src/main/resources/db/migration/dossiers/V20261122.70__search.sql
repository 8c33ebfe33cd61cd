-- The words of the old index held numbers that can be read. It is made again at the next start, from the dossiers.
drop table dossier_token;

-- Words by which a dossier is found, for each office that takes part in it: names without accents, "=" what their spellings
-- share, "=" and two of these for two words at once.
create table dossier_token (
    office_id   int         not null,
    token       varchar(60) not null,
    dossier_id  bigint      not null,
    primary key (office_id, token, dossier_id),
    key dossier_token_dossier (dossier_id, office_id),
    constraint dossier_token_dossier foreign key (dossier_id) references dossier (id)
) character set utf8mb4 collate utf8mb4_bin;

-- Keyed marks of whole numbers: codice fiscale, papers, phones. Nobody reads a number from them.
create table dossier_mark (
    mark        binary(16) not null,
    dossier_id  bigint     not null,
    primary key (mark, dossier_id),
    key dossier_mark_dossier (dossier_id),
    constraint dossier_mark_dossier foreign key (dossier_id) references dossier (id)
);

alter table dossier
    add column indexed_by int not null default 0 comment 'number of the rules its words and marks follow',
    add key dossier_indexed (indexed_by, id);
