-- Whether one paper of that kind serves for everybody of a household (dwelling, family certificate).
alter table registry_document_kind add column shareable boolean not null default false;
