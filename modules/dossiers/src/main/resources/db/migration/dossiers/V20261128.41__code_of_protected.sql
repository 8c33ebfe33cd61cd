-- A protected dossier does not claim its codice fiscale: another desk may enter the same one and learns nothing. Ordinary dossiers
-- stand in slot 0, where a code stands once; each protected one in a slot of its own.
alter table dossier_person
    add column code_slot bigint not null default 0 comment '0, or the id of the person while the dossier is protected',
    drop key dossier_person_cf,
    drop key dossier_person_code,
    add unique key dossier_person_cf (codice_fiscale, code_slot),
    add unique key dossier_person_code (code_mark, code_slot);

update dossier_person p join dossier d on d.holder_id = p.id set p.code_slot = p.id where d.protection is not null;
