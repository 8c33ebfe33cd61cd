-- SPDX-License-Identifier: EUPL-1.2
-- In which municipality the person lives (Comune di residenza), where the procedure asks for it at the opening: it does the
-- steps of a municipality. Running cases of citizenship stay with that of the desk's own town, which had them until now.
alter table case_file
    add column municipality_office_id int null comment 'municipality where the person lives' after police_office_id;

update case_file f
    join registry_office desk on desk.id = f.desk_office_id
    join registry_office home on home.kind = 'MUNICIPALITY' and not home.closed
        and home.province = desk.province and home.municipality = desk.municipality
set f.municipality_office_id = home.id
where f.procedure_key = 'p07Citizenship' and f.closed_at is null and desk.municipality <> '';

-- Whose oath is awaited (giuramento, art. 10 L. 91/1992), and when the decree was notified: the newest that was recorded.
create sql security invoker view message_oath as
select f.id as case_id, f.dossier_id, cast(a.answer as date) as notified_on
from case_file f
    join case_step s on s.case_id = f.id and s.code = 'Task_CitizenshipOath' and s.state in (0, 1)
    join case_answer a on a.field = 'decreeNotifiedOn'
        and a.event_id = (select max(e.id)
                          from case_event e
                          where e.case_id = f.id
                            and e.step_code = 'Task_CitizenshipDecree')
where f.procedure_key = 'p07Citizenship'
  and f.closed_at is null;
