-- Who takes people off an approved plan is told among its changes, with the unit and the reason and without names.
alter table event_changes drop constraint event_changes_what_check, add constraint event_changes_what_check check (what in ('made', 'plan', 'post', 'shifts', 'checklist', 'people', 'approve', 'close', 'cancel'));
