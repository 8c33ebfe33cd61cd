-- Where an office stands; a police office is competent for the desks of its own province (art. 5 c. 2 TUI).
alter table registry_office
    add column province char(2) not null default '' comment 'two letters, as on number plates' after short_name;
