-- Protected events suggest points too.
alter table criteria drop constraint feeds_are_whole, add constraint feeds_are_whole check (feeds is null or coalesce(
  feeds ->> 'source' in ('reports', 'tasks', 'proposals', 'duty', 'events', 'training', 'activities') and jsonb_typeof(feeds -> 'only') = 'array' and jsonb_typeof(feeds -> 'take') = 'object' and feeds -> 'take' <> '{}', false));
