-- SPDX-License-Identifier: EUPL-1.2
-- Two indexes the engine does not bring: without them finishing a step looks for its sub-tasks in every open task,
-- and each look for due jobs reads every waiting timer.
create index X_TASK_PARENT on ACT_RU_TASK (PARENT_TASK_ID_);
create index X_JOB_DUE on ACT_RU_JOB (DUEDATE_, RETRIES_, LOCK_EXP_TIME_);
