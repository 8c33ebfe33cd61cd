-- What a document says of itself can be corrected (estremi); who corrected it last, and who gave the last verdict, and when.
alter table dossier_document
    add column sealed_title  varbinary(700) null comment 'what it is called in lists, sealed with the key of the person',
    add column sealed_issuer varbinary(700) null comment 'who issued it, sealed with the key of the person',
    add column corrected_at     datetime(3) null,
    add column corrected_by     int         null,
    add column corrected_office int         null,
    add column judged_at        datetime(3) null,
    add column judged_by        int         null,
    add column judged_office    int         null;
