-- Accesses stand in platform_audit from now on; what is in this table is moved there at the next start, and it stays empty.
alter table dossier_access comment = 'moved into platform_audit; empty';
