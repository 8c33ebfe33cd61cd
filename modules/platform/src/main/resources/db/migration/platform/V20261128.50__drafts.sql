-- What somebody typed and has not sent yet; one row for each page on which it was typed.
create table platform_draft (
    id         bigint      not null primary key comment 'also the owner of the key that seals the body',
    staff_id   int         not null,
    office_id  int         not null,
    form       varchar(30) not null,
    object     varchar(60) not null comment 'what the form is about; never personal data',
    idem_key   varchar(64) not null comment 'the key of the form: once it is used, the draft is over',
    body       blob        not null comment 'sealed',
    saved_at   datetime(3) not null,
    unique key platform_draft_key (staff_id, idem_key),
    key platform_draft_offer (staff_id, office_id, form, object),
    key platform_draft_age (saved_at)
) character set utf8mb4 collate utf8mb4_bin;
