-- Lists of one procedure read one stretch of one index.
create index case_step_procedure on case_step (office_id, procedure_key, state, lane, due_on, id, dossier_id);

-- How a step stood before somebody handed it on, for as long as that can be undone (ADR 0031): a few minutes.
create table case_step_undo (
    id              bigint      not null comment 'of the act; several steps may share it',
    step_id         bigint      not null,
    staff_id        int         not null comment 'who acted, and alone may undo it',
    at              datetime(3) not null,
    state           tinyint     not null,
    assignee_id     int         null,
    given_by        int         null,
    delegated       boolean     not null,
    taken_at        datetime(3) null,
    now_state       tinyint     not null comment 'how it stood after: undone only while it stands so',
    now_assignee_id int         null,
    now_taken_at    datetime(3) null,
    primary key (id, step_id),
    key case_step_undo_age (at),
    constraint case_step_undo_step foreign key (step_id) references case_step (id)
) character set utf8mb4 collate utf8mb4_bin;

-- Views of the inbox that somebody keeps for themselves, or a head for the whole office: an address and a name.
create table case_view (
    id         bigint       not null primary key,
    office_id  int          not null,
    staff_id   int          not null comment 'who made it',
    shared     boolean      not null comment 'for the whole office',
    name       varbinary(400) not null comment 'sealed with a key of its own',
    query      varchar(400) not null comment 'view and filters as the address writes them; of a colleague the number',
    created_at datetime(3)  not null,
    key case_view_own (staff_id, office_id, shared, id),
    key case_view_office (office_id, shared, id)
) character set utf8mb4 collate utf8mb4_bin;
