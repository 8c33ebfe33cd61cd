-- The head of an office reads what the people of the office used on a day, in the order in which it happened.
alter table platform_audit
    add key platform_audit_office (office_id, at_ms);
