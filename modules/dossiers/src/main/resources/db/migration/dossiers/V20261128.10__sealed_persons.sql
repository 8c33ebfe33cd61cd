-- What tells who a person is beyond the name is sealed with the person's key (ADR 0014). The columns from before stay until
-- the start-up upkeep has sealed and emptied them; dossier.sealed_by says how far it is.
alter table dossier_person
    add column sealed_birth_place     varbinary(360) null,
    add column sealed_codice_fiscale  varbinary(100) null,
    add column sealed_no_cf_reason    varbinary(520) null,
    add column sealed_passport_number varbinary(100) null,
    add column sealed_phone           varbinary(120) null,
    add column sealed_email           varbinary(520) null,
    add column sealed_address         varbinary(520) null,
    add column sealed_municipality    varbinary(280) null,
    add column sealed_postal_code     varbinary(60)  null,
    add column sealed_mail_address    varbinary(680) null,
    add column code_mark              binary(16)     null comment 'keyed mark of the codice fiscale',
    add column passport_mark          binary(16)     null comment 'keyed mark of the passport number',
    add unique key dossier_person_code (code_mark);

alter table dossier_document
    add column sealed_file_name varbinary(520)  null after file_name,
    add column sealed_reason    varbinary(1700) null after reason;

alter table dossier
    add column sealed_by  int not null default 0 comment 'number of the rules by which its fields are sealed; 0: readable',
    add column index_keys int not null default 0 comment 'tells which keys its marks were made with; 0: not known',
    add key dossier_sealed (sealed_by, id),
    add key dossier_index_keys (index_keys, id);
