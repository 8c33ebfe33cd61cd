-- Months for which a paper of that kind is good from the day it was issued; null when it says so itself or for ever.
alter table registry_document_kind add column valid_months int null;
