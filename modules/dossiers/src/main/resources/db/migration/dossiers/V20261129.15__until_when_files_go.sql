-- Of copies of papers only those go whose time began: added when the last case was closed, or before.
alter table dossier_disposal
    add column files_until datetime(3) null comment 'of COPIES: the last moment at which a file that goes was added';

alter table dossier_erasure
    add column files_until datetime(3) null comment 'of COPIES: the last moment at which a file that went was added';
