-- The page on which a person follows a case without signing in (pagina di stato): papers of the case hold its code, the person
-- alone knows the birth date too. One row for each case of which such a paper was printed; the code stays the same on every paper.
create table status_page (
    case_id     bigint         not null primary key,
    dossier_id  bigint         not null,
    code_mark   binary(32)     not null comment 'SHA-256 of the code, which is random and has 100 bits',
    sealed_code varbinary(200) not null comment 'for the next paper',
    issued_at   datetime(3)    not null,
    opened      int            not null default 0 comment 'how often, since the code is this one',
    opened_at   datetime(3)    null comment 'the last time',
    wrong       int            not null default 0 comment 'wrong birth dates since the last right one',
    shut_until  datetime(3)    null comment 'nothing is shown before, whatever is typed',
    unique key status_page_code (code_mark),
    key status_page_dossier (dossier_id),
    constraint status_page_case foreign key (case_id) references case_file (id),
    constraint status_page_of_dossier foreign key (dossier_id) references dossier (id)
) character set utf8mb4 collate utf8mb4_bin;
