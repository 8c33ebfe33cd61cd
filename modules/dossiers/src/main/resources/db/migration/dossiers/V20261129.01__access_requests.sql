-- Whoever asks for access learns nothing before somebody answers: a number that leads nowhere, or to a dossier that is protected,
-- leaves a row too. It is the same request when the same number was typed.
alter table dossier_transfer
    drop key dossier_transfer_asked,
    drop column asked;
alter table dossier_transfer
    modify column dossier_id bigint null comment 'null when access was asked for a number that leads nowhere',
    add column asked_number varchar(20) null comment 'of a request for access: the number as it was typed',
    add key dossier_transfer_requests (staff_id, verb, at);
update dossier_transfer t join dossier d on d.id = t.dossier_id set t.asked_number = d.number where t.verb = 'ACCESS';
alter table dossier_transfer
    add column asked varchar(60) as (if(outcome is null, if(verb = 'ACCESS', concat('ACCESS-', asked_number, '-', from_office),
        concat(verb, '-', dossier_id, '-', from_office, '-', to_office)), null)) stored,
    add unique key dossier_transfer_asked (asked);
