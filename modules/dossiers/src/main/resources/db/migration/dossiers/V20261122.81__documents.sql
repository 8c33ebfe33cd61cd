-- What the store holds: PENDING before it is written, STORED with the row of the document, so that the rest can be removed.
create table dossier_content (
    content_hash  binary(32)  not null primary key,
    state         varchar(8)  not null,
    since         datetime(3) not null,
    key dossier_content_pending (state, since)
) character set utf8mb4 collate utf8mb4_bin;

insert into dossier_content (content_hash, state, since)
select content_hash, 'STORED', max(added_at) from dossier_document group by content_hash;

alter table dossier_document
    add column scan          varchar(10) not null default 'UNSCANNED' comment 'UNSCANNED, WAITING, CLEAN, INFECTED',
    add column valid_from    date        null,
    add column valid_until   date        null,
    add column superseded_by bigint      null comment 'the version that took its place',
    add key dossier_document_scan (scan, id);

-- The text found in a document, sealed with the key of the person; searched only inside its dossier.
create table dossier_document_text (
    document_id  bigint     not null primary key,
    dossier_id   bigint     not null,
    sealed       mediumblob not null,
    key dossier_document_text_list (dossier_id),
    constraint dossier_document_text_document foreign key (document_id) references dossier_document (id)
) character set utf8mb4 collate utf8mb4_bin;
