-- SPDX-License-Identifier: EUPL-1.2
-- The day from which the time of a step runs, as the way of the case that leads to it recorded it; null for the day of its opening.
alter table case_step add column counts_from date null;
