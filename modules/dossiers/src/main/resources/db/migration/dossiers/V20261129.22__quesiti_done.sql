-- What an office was asked and that is answered or closed is read by its number, newest first.
alter table dossier_quesito add key dossier_quesito_done (to_office, id);
