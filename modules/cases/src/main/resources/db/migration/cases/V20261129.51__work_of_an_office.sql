-- Who gave a step to whoever has it, and how much of its time is over (ADR 0031). A rung is reached on the day after the one
-- on which 80, 100 or 120 % of the days from opening to due are used; none while the term that it is due by stands still. The database
-- computes the day of the next rung, so that nothing that moves a due date can forget it.
alter table case_step
    add column given_by       int     null comment 'who gave it to whoever has it: a head who assigned or a colleague who delegated',
    add column delegated      boolean not null default false comment 'it can be sent back to who gave it',
    add column rung           tinyint not null default 0 comment 'of the ladder: 1 over 80 %, 2 over 100 %, 3 over 120 %',
    add column told_office_id int     null comment 'the desk that follows the case, told at 120 %';

alter table case_step
    add column rung_on date generated always as (
        case
            when state > 1 or rung > 2 or (by_term and stopped_since is not null) then null
            when rung = 0 then least(due_on, date_add(cast(opened_at as date), interval
                (greatest(0, datediff(due_on, opened_at)) * 4 div 5 + 1) day))
            when rung = 1 then date_add(due_on, interval 1 day)
            else greatest(date_add(due_on, interval 1 day), date_add(cast(opened_at as date), interval
                (greatest(0, datediff(due_on, opened_at)) * 6 div 5 + 1) day))
        end) stored comment 'the first day of the next rung',
    add key case_step_rung (rung_on, id),
    add key case_step_given (given_by, state, due_on, id, dossier_id),
    add key case_step_told (told_office_id, state, due_on, id, dossier_id, office_id, procedure_key);

-- What the reports may read of the steps that took more than 120 % of their time: where they wait, nothing else.
create sql security invoker view report_late_step as
select procedure_key, office_id
from case_step
where told_office_id is not null
  and state in (0, 1)
  and dossier_id not in (select id from dossier where protection is not null);

-- Append-only: who gave a step to whom, or sent it back, and one sentence about it.
create table case_step_move (
    id            bigint         not null primary key,
    step_id       bigint         not null,
    dossier_id    bigint         not null,
    kind          varchar(10)    not null comment 'ASSIGNED, DELEGATED, SENT_BACK',
    from_staff_id int            null comment 'who had it; null for nobody',
    to_staff_id   int            not null,
    staff_id      int            not null,
    office_id     int            not null,
    at            datetime(3)    not null,
    sealed_note   varbinary(1300) null,
    key case_step_move_step (step_id, id),
    key case_step_move_dossier (dossier_id),
    constraint case_step_move_step foreign key (step_id) references case_step (id)
) character set utf8mb4 collate utf8mb4_bin;

-- Which node looks next at the ladder, and not before when.
create table case_ladder (
    id      tinyint     not null primary key,
    next_at datetime(3) not null
) character set utf8mb4 collate utf8mb4_bin;
insert into case_ladder (id, next_at) values (1, '2000-01-01');
