-- Whoever makes the list of what ends of a dossier anew, and finds no row of it to lock, locks this one.
create table case_expiry_turn (
    dossier_id bigint not null primary key comment 'nothing but its lock counts'
) character set utf8mb4 collate utf8mb4_bin;
