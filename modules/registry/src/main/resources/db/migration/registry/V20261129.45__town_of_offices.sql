-- In which town an office works: a municipality deals with the cases of the desks of its own town.
alter table registry_office
    add column municipality varchar(4) not null default '' comment 'cadastral code of the town' after province;
