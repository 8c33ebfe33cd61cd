-- Kosovo had the code of the postal kit; XKX is of those that ISO 3166 leaves to its users. Codes of the kit are told apart.
alter table registry_country
    add column kit_code char(3) not null default ''
        comment 'its code in the postal kit (Mod. 209) where that is another one; written on the kit only, never stored with a person';
delete from registry_country where alpha3 = 'KOS';
