-- Whoever keeps sessions and appointments in memory drops them when one changes.
create function notify_actor_changed() returns trigger language plpgsql as $$
begin
  perform pg_notify('actor_changed', '');
  return null;
end $$;
create trigger actor_changed after update or delete on users for each statement execute function notify_actor_changed();
create trigger actor_changed after delete on sessions for each statement execute function notify_actor_changed();
create trigger actor_changed after insert or update or delete on appointments for each statement execute function notify_actor_changed();
create trigger actor_changed after insert or update or delete on leadership_terms for each statement execute function notify_actor_changed();
create trigger actor_changed after insert or update or delete on people for each statement execute function notify_actor_changed();
