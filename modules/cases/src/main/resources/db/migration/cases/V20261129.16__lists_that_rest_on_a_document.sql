-- Which lists of papers rest on a document is asked in whatever dossier: when it was erased, and when a virus was found in it.
alter table case_checklist
    add key case_checklist_document (document_id);
