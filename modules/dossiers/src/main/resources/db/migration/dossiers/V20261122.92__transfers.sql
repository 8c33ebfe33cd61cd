-- The verbs of sharing (passaggi), on one table. Exactly one office keeps a dossier: dossier.owner_office_id; two open transfers
-- of ownership of one dossier are refused here, as is the same question asked twice.
create table dossier_transfer (
    id              bigint          not null primary key,
    dossier_id      bigint          not null,
    verb            varchar(10)     not null,
    from_office     int             not null,
    to_office       int             not null,
    words           varbinary(2200) null comment 'why; sealed for the person',
    staff_id        int             not null,
    at              datetime(3)     not null,
    open_by         date            not null,
    due_on          date            not null,
    opened_at       datetime(3)     null,
    alarmed_at      datetime(3)     null,
    outcome         varchar(10)     null comment 'null while it waits',
    answer          varbinary(2200) null comment 'sealed for the person',
    decided_by      int             null,
    decided_at      datetime(3)     null,
    ownership_of    bigint          as (if(verb = 'OWNERSHIP' and outcome is null, dossier_id, null)) stored,
    asked           varchar(60)     as (if(outcome is null, concat(verb, '-', dossier_id, '-', from_office, '-', to_office), null)) stored,
    unique key dossier_transfer_ownership (ownership_of),
    unique key dossier_transfer_asked (asked),
    key dossier_transfer_in (to_office, outcome, due_on, id),
    key dossier_transfer_out (from_office, id),
    key dossier_transfer_unopened (outcome, opened_at, alarmed_at, open_by),
    key dossier_transfer_list (dossier_id, id),
    constraint dossier_transfer_dossier foreign key (dossier_id) references dossier (id)
) character set utf8mb4 collate utf8mb4_bin;

-- A help desk takes part because the person consented; without the consent it does so no longer.
alter table dossier_office
    add column rests_on bigint null comment 'the consent it rests on; null for the law and for the office that keeps it',
    add key dossier_office_rests (rests_on),
    add constraint dossier_office_consent foreign key (rests_on) references dossier_consent (id);
