-- A document says what the paper of its case was marked as; until now only the list of papers did.
update dossier_document d join case_checklist i on i.document_id = d.id
set d.state = i.state, d.reason = i.reason
where i.state in ('SEEN', 'ACCEPTED', 'REJECTED');
