-- Questions between offices (quesiti), of a dossier or general.
create table dossier_quesito (
    id           bigint         not null primary key,
    dossier_id   bigint         null comment 'null for a general question, which holds no personal data',
    topic        varchar(20)    not null,
    subject      varbinary(700) not null comment 'sealed for the person, or for the network when general',
    from_office  int            not null,
    to_office    int            not null,
    staff_id     int            not null,
    at           datetime(3)    not null,
    due_on       date           not null comment 'promised day of the answer, in working days of the office that is asked',
    state        varchar(10)    not null comment 'OPEN waits for to_office, ANSWERED, CLOSED',
    key dossier_quesito_in (to_office, state, due_on, id),
    key dossier_quesito_out (from_office, id),
    key dossier_quesito_dossier (dossier_id, id),
    constraint dossier_quesito_of foreign key (dossier_id) references dossier (id)
) character set utf8mb4 collate utf8mb4_bin;

create table dossier_quesito_message (
    id          bigint      not null primary key,
    quesito_id  bigint      not null,
    kind        varchar(10) not null comment 'QUESTION, ANSWER, FOLLOW_UP',
    body        blob        not null comment 'sealed as the subject',
    office_id   int         not null,
    staff_id    int         not null,
    at          datetime(3) not null,
    key dossier_quesito_message_of (quesito_id, id),
    constraint dossier_quesito_message_of foreign key (quesito_id) references dossier_quesito (id)
) character set utf8mb4 collate utf8mb4_bin;

-- Answers that serve other offices too (precedenti): written anew, without personal data, readable and searchable.
create table dossier_precedent (
    id              bigint        not null primary key,
    quesito_id      bigint        not null,
    office_id       int           not null,
    topic           varchar(20)   not null,
    proceeding      varchar(80)   null,
    title           varchar(160)  collate utf8mb4_unicode_ci not null,
    question        varchar(2000) collate utf8mb4_unicode_ci not null,
    answer          varchar(4000) collate utf8mb4_unicode_ci not null,
    norm            varchar(200)  collate utf8mb4_unicode_ci not null,
    parameter       varchar(60)   null comment 'legal parameter it rests on',
    parameter_from  date          null comment 'from when the value was in force that it rests on',
    valid_from      date          not null,
    expires_on      date          null,
    staff_id        int           not null,
    at              datetime(3)   not null,
    withdrawn_at    datetime(3)   null,
    version         int           not null default 0,
    unique key dossier_precedent_once (quesito_id),
    key dossier_precedent_list (withdrawn_at, id),
    fulltext key dossier_precedent_words (title, question, answer, norm),
    constraint dossier_precedent_of foreign key (quesito_id) references dossier_quesito (id)
) character set utf8mb4 collate utf8mb4_bin;
