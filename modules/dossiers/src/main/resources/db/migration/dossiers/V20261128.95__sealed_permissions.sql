-- The permission of the archive authority is typed freely: sealed, like every free text. The upkeep seals the rows of before.
alter table dossier_disposal
    add column sealed_permission varbinary(800) null comment 'of the archive authority (art. 21 D.Lgs. 42/2004), sealed for the person'
        after permission;
alter table dossier_erasure
    add column sealed_permission varbinary(800) null comment 'of the archive authority, sealed with a key of its own: proof outlives the person'
        after permission;
