-- A note of the case may be for chosen offices only: then they stand here, beside the office that wrote it.
alter table dossier_note add column addressed boolean not null default false;

create table dossier_note_office (
    note_id    bigint not null,
    office_id  int    not null,
    primary key (note_id, office_id),
    constraint dossier_note_office_note foreign key (note_id) references dossier_note (id) on delete cascade
) character set utf8mb4 collate utf8mb4_bin;
