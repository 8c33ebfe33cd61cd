-- Work lists read steps and nothing else: whether the dossier is protected stands in the step (ADR 0037), and in each index of a list.
alter table case_step
    add column guarded boolean not null default false comment 'copy: the dossier is protected, only people named in it see the step';
update case_step s join dossier d on d.id = s.dossier_id set s.guarded = true where d.protection is not null;

alter table case_step
    drop key case_step_inbox,
    add key case_step_inbox (office_id, state, lane, due_on, id, guarded, dossier_id),
    drop key case_step_procedure,
    add key case_step_procedure (office_id, procedure_key, state, lane, due_on, id, guarded, dossier_id);
