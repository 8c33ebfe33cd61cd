alter table registry_country
    add column name_en varchar(60) not null default '' after name;

alter table registry_document_kind
    add column where_en varchar(80) not null default '' after where_to_get,
    add column where_fr varchar(80) not null default '' after where_en,
    add column where_ar varchar(80) not null default '' after where_fr;

alter table registry_permit_type
    add column contribution varchar(12) not null default 'UNKNOWN'
        comment 'BY_LENGTH of the permit, NONE, UNKNOWN: depends on what the case does not say';
