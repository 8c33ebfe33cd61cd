-- The term of a case in the unit of its parameter, which the law of the first day of the term may change; term_days are the
-- calendar days it makes, for bars and reports. Cases from before are in days, of whatever parameter.
alter table case_file
    add column term_key         varchar(60)    null after decided_on,
    add column term_amount      int            null comment 'null: term_days' after term_key,
    add column term_unit        varchar(12)    not null default 'DAY' after term_amount,
    add column sealed_reference varbinary(520) null comment 'number that a portal gave the application';
