-- Which block of a person was corrected, when and by whom; never what stood there. The history of a dossier tells it.
create table dossier_person_correction (
    person_id bigint      not null,
    block     varchar(12) not null,
    version   bigint      not null comment 'of the block from then on',
    office_id int         not null,
    staff_id  int         not null,
    at        datetime(3) not null,
    primary key (person_id, block, version),
    constraint dossier_person_correction_of foreign key (person_id) references dossier_person (id)
) character set utf8mb4 collate utf8mb4_bin;

-- Of what was corrected before, the last time is known.
insert into dossier_person_correction (person_id, block, version, office_id, staff_id, at)
select person_id, block, version, office_id, staff_id, at from dossier_person_block;
