-- SPDX-License-Identifier: EUPL-1.2
-- How far each relative is for whom a case is (stato di ciascun familiare): the member of the household by number, not a word
-- about them. No key to the household: whoever is erased there leaves a number here that leads nowhere.
create table case_relative (
    case_id    bigint      not null,
    member_id  bigint      not null,
    state      varchar(20) not null,
    since      date        not null,
    step_code  varchar(60) not null,
    primary key (case_id, member_id),
    constraint case_relative_case foreign key (case_id) references case_file (id)
) character set utf8mb4 collate utf8mb4_bin;
