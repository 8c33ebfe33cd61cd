-- Numbers, places and words of cases are sealed with the key of the person (ADR 0014). The columns from before stay until the
-- start-up upkeep has sealed and emptied them.
alter table case_file
    add column person_id                bigint         null comment 'whose key seals; null while nothing is sealed',
    add column sealed_permit_number     varbinary(120) null,
    add column sealed_new_permit_number varbinary(120) null,
    add column sealed_assicurata        varbinary(120) null,
    add column sealed_pratica           varbinary(120) null,
    add column sealed_appointment_place varbinary(520) null,
    add column assicurata_mark          binary(16)     null comment 'keyed mark of the number of the registered kit',
    add unique key case_file_assicurata_mark (assicurata_mark);

alter table case_text add column sealed mediumblob null after body;

alter table case_checklist add column sealed_reason varbinary(1700) null after reason;
