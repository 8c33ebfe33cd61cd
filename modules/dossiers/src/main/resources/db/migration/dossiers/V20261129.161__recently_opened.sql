-- Whoever had a dossier open finds it again in the menu: rows stay for a day, one for each person and dossier.
create index dossier_presence_own on dossier_presence (staff_id, seen_at);
