-- What follows from a term that passed, told once (SP9), and that the person went to court (SP7): only when, never why.
alter table case_file
    add column term_passed_on      date null comment 'last day of the term, once it was told that it passed',
    add column substitute_asked_on date null comment 'the official with substitute power was asked',
    add column appealed_on         date null comment 'the person went to court';
