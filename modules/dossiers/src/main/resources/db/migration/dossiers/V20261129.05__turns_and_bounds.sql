-- What was erased before keys left a mark: no key is ever made for these people again.
insert ignore into platform_data_key (owner_id, wrapping_id, wrapped)
select e.person_id, 0, '' from dossier_erasure e where e.scope = 'WHOLE';

-- Which node works on the conservation now.
create table dossier_retention_turn (
    id          tinyint     not null primary key,
    held_until  datetime(3) not null comment 'by the clock of the database'
) character set utf8mb4 collate utf8mb4_bin;

insert into dossier_retention_turn (id, held_until) values (1, '2000-01-01');

-- A copy of all data is made and handed out a few times, not as often as somebody likes.
alter table dossier_export add column made int not null default 0;

-- When a document that could not be read is looked at again by the virus check.
alter table dossier_document add column scan_after datetime(3) null;
