-- Protected events: a plan with posts, shifts of units, a checklist; people of the units; a log of what happened; and what is signed at the end.
create table protected_events (
  id uuid primary key,
  emulation_year_id uuid not null references emulation_years,
  name text not null check (btrim(name) <> ''),
  kind text not null check (kind in ('congress', 'holiday', 'visit', 'other')),
  place text not null check (btrim(place) <> ''),
  begins_at timestamptz not null,
  ends_at timestamptz not null,
  situation text not null,
  mission text not null,
  forces text not null,
  handling text not null,
  state text not null default 'draft' check (state in ('draft', 'approved', 'closed', 'cancelled')),
  approved_by uuid references people,
  approved_by_name text,
  approved_at timestamptz,
  short_reason text check (btrim(short_reason) <> ''),
  closed_by_name text,
  closed_at timestamptz constraint event_closed_after check (closed_at >= ends_at),
  signed_incidents integer check (signed_incidents >= 0),
  result text check (btrim(result) <> ''),
  cancel_reason text check (btrim(cancel_reason) <> ''),
  version integer not null default 1 check (version > 0),
  unique (emulation_year_id, name, begins_at),
  check (ends_at > begins_at and ends_at - begins_at <= interval '31 days'),
  check ((approved_at is null) = (approved_by is null) and (approved_at is null) = (approved_by_name is null)),
  check (case state when 'draft' then approved_at is null when 'cancelled' then true else approved_at is not null end),
  check ((state = 'closed') = (closed_at is not null) and (closed_at is null) = (closed_by_name is null) and (closed_at is null) = (signed_incidents is null)),
  constraint event_cancel_said check ((state = 'cancelled') = (cancel_reason is not null))
);
comment on table protected_events is 'An event that units protect together. A draft is approved by somebody who wrote nothing of it, runs by the clock, and is closed by who leads with the number of incidents that the log holds: a signed zero is "an toàn tuyệt đối". short_reason: why it was approved though people are missing.';

create table event_changes (
  event_id uuid not null references protected_events,
  version integer not null check (version > 0),
  emulation_year_id uuid not null references emulation_years,
  what text not null check (what in ('made', 'plan', 'post', 'shifts', 'checklist', 'approve', 'close', 'cancel')),
  about text check (btrim(about) <> ''),
  reason text check (btrim(reason) <> ''),
  by_id uuid not null references people,
  by_name text not null,
  at timestamptz not null,
  primary key (event_id, version)
);
comment on table event_changes is 'Who brought an event to each of its versions; after the approval each change has its reason.';
alter table protected_events add constraint event_version_told foreign key (id, version) references event_changes (event_id, version) deferrable initially deferred;

create table event_forces (
  id uuid primary key,
  event_id uuid not null references protected_events,
  emulation_year_id uuid not null references emulation_years,
  unit_id uuid not null references units,
  version integer not null default 1 check (version > 0),
  unique (event_id, unit_id)
);
comment on table event_forces is 'A unit that takes part in an event; its version turns whenever its people change.';

create table event_posts (
  id uuid primary key,
  event_id uuid not null references protected_events,
  emulation_year_id uuid not null references emulation_years,
  position smallint not null check (position > 0),
  name text not null check (btrim(name) <> ''),
  task text not null check (btrim(task) <> ''),
  unique (event_id, name),
  unique (id, event_id)
);

create table event_shifts (
  id uuid primary key,
  event_id uuid not null,
  emulation_year_id uuid not null references emulation_years,
  post_id uuid not null,
  unit_id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  needed smallint not null check (needed between 1 and 200),
  unique (post_id, unit_id, starts_at),
  foreign key (post_id, event_id) references event_posts (id, event_id),
  foreign key (event_id, unit_id) references event_forces (event_id, unit_id),
  check (ends_at > starts_at and ends_at - starts_at <= interval '24 hours')
);
create index event_shifts_by_event on event_shifts (event_id);
comment on table event_shifts is 'A shift at a post: of which unit, from when to when, and how many people it needs.';

create table event_assignments (
  shift_id uuid not null references event_shifts on delete cascade,
  person_id uuid not null references duty_people,
  event_id uuid not null,
  emulation_year_id uuid not null references emulation_years,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  rests_until timestamptz not null check (rests_until >= ends_at),
  primary key (shift_id, person_id),
  constraint event_twice exclude using gist (person_id with =, tstzrange(starts_at, ends_at) with &&),
  constraint event_rest exclude using gist (person_id with =, tstzrange(starts_at, rests_until) with &&)
);
comment on table event_assignments is 'Who stands a shift of an event. Nobody is in two places at once or comes before he has rested, counted together with the shifts of ordinary duty.';

create table event_checks (
  id uuid primary key,
  event_id uuid not null references protected_events,
  emulation_year_id uuid not null references emulation_years,
  position smallint not null check (position > 0),
  what text not null check (btrim(what) <> ''),
  responsible text not null check (btrim(responsible) <> ''),
  unit_id uuid references units,
  due_at timestamptz not null,
  done_at timestamptz,
  done_by_name text,
  unique (event_id, what),
  check ((done_at is null) = (done_by_name is null))
);
comment on table event_checks is 'What is to be ready, by whom and when. unit_id null: it is for who leads.';

create table event_incidents (
  id uuid not null,
  number smallint not null check (number > 0),
  event_id uuid not null references protected_events,
  emulation_year_id uuid not null references emulation_years,
  unit_id uuid references units,
  post_id uuid,
  at timestamptz not null,
  noted_at timestamptz not null check (noted_at >= at),
  received_at timestamptz check (received_at >= noted_at),
  by_name text not null,
  what text not null check (btrim(what) <> ''),
  done text check (btrim(done) <> ''),
  is_void boolean not null default false,
  reason text check (btrim(reason) <> ''),
  primary key (id, number),
  foreign key (post_id, event_id) references event_posts (id, event_id),
  constraint event_correction_said check ((number = 1) = (reason is null)),
  constraint event_void_later check (number > 1 or not is_void)
);
create index event_incidents_by_event on event_incidents (event_id);
comment on table event_incidents is 'The log of an event. unit_id null: written by who leads. A correction is a row of its own with its reason, the last number counts; is_void: it was none. Read by who leads the event and by the unit that wrote it, by nobody else.';

create table event_photos (
  id uuid primary key,
  event_id uuid not null references protected_events,
  emulation_year_id uuid not null references emulation_years,
  unit_id uuid references units,
  sha256 text not null references paper_files,
  file_name text not null check (btrim(file_name) <> ''),
  by_name text not null,
  at timestamptz not null,
  unique nulls not distinct (event_id, unit_id, sha256)
);
comment on table event_photos is 'Photos for the log, there before the entry that shows them, so that an entry arrives whole.';

create table event_incident_photos (
  incident_id uuid not null,
  number smallint not null,
  photo_id uuid not null references event_photos,
  emulation_year_id uuid not null references emulation_years,
  primary key (incident_id, number, photo_id),
  foreign key (incident_id, number) references event_incidents (id, number)
);

create trigger kept before update or delete on event_changes for each row execute function refuse_change();
create trigger kept before update or delete on event_incidents for each row execute function refuse_change();
create trigger kept before update or delete on event_photos for each row execute function refuse_change();
create trigger kept before update or delete on event_incident_photos for each row execute function refuse_change();

-- What the log holds: entries whose last word does not take them back.
create function event_incident_count(asked uuid) returns integer language sql stable as $$
  select count(*)::int from (select distinct on (i.id) i.is_void from event_incidents i where i.event_id = asked order by i.id, i.number desc) last where not last.is_void
$$;

-- After the approval a change says why.
create function refuse_event_change_unsaid() returns trigger language plpgsql as $$
begin
  if new.reason is null and new.what in ('plan', 'post', 'shifts', 'checklist') and exists (select from protected_events e where e.id = new.event_id and e.state = 'approved') then
    raise exception 'an approved plan changes with a reason' using errcode = '23514', constraint = 'event_change_reason';
  end if;
  return new;
end $$;
create trigger said before insert on event_changes for each row execute function refuse_event_change_unsaid();

-- From state to state: two people approve, nothing is approved with an empty post or silently short, nothing is closed with another number than the log holds, nothing changes afterwards.
create function refuse_event_step() returns trigger language plpgsql as $$
declare fault text; held integer;
begin
  if tg_op = 'DELETE' then raise exception 'an event is cancelled, never deleted' using errcode = '23514', constraint = 'event_step'; end if;
  if not exists (select from emulation_years y where y.id = new.emulation_year_id and (new.begins_at at time zone 'Asia/Ho_Chi_Minh')::date between y.starts_on and y.ends_on) then
    raise exception 'the event lies outside the year' using errcode = '23514', constraint = 'event_in_year';
  end if;
  if tg_op = 'INSERT' then
    if new.state <> 'draft' then raise exception 'an event begins as a draft' using errcode = '23514', constraint = 'event_step'; end if;
    return new;
  end if;
  if old.state in ('closed', 'cancelled') or (old.state, new.state) not in (('draft', 'draft'), ('draft', 'approved'), ('draft', 'cancelled'), ('approved', 'approved'), ('approved', 'closed'), ('approved', 'cancelled'))
    or (old.state = 'approved' and (new.approved_by, new.approved_at) is distinct from (old.approved_by, old.approved_at)) then
    raise exception 'an event does not go from % to %', old.state, new.state using errcode = '23514', constraint = 'event_step';
  end if;
  if exists (select from event_shifts s where s.event_id = new.id and (s.starts_at < new.begins_at or s.ends_at > new.ends_at)) then
    raise exception 'a shift lies outside the event' using errcode = '23514', constraint = 'event_shift_outside';
  end if;
  if old.state = new.state then return new; end if;
  fault := case new.state
    when 'approved' then case
      when exists (select from event_changes c where c.event_id = new.id and c.by_id = new.approved_by) then 'event_two_people'
      when not exists (select from event_posts p where p.event_id = new.id) or exists (select from event_posts p where p.event_id = new.id and not exists (select from event_shifts s where s.post_id = p.id)) then 'event_empty_post'
      when new.short_reason is null and exists (select from event_shifts s where s.event_id = new.id and s.needed > (select count(*) from event_assignments a where a.shift_id = s.id)) then 'event_short' end
    when 'closed' then case when new.signed_incidents <> event_incident_count(new.id) then 'event_signed_count' end
    else case when exists (select from event_incidents i where i.event_id = new.id) then 'event_step' end
  end;
  if fault is not null then raise exception 'the event cannot become %', new.state using errcode = '23514', constraint = fault; end if;
  if new.state = 'cancelled' then delete from event_assignments a where a.event_id = new.id; end if; -- its people are free again
  return new;
end $$;
create trigger step before insert or update or delete on protected_events for each row execute function refuse_event_step();

-- The event is held meanwhile: who signs the end waits for entries on their way, and those that come later see that it is over.
create function refuse_event_over() returns trigger language plpgsql as $$
declare found protected_events;
begin
  select * into found from protected_events e where e.id = (coalesce(to_jsonb(new), to_jsonb(old)) ->> 'event_id')::uuid for share;
  if found.state in ('closed', 'cancelled') then raise exception 'the event is over' using errcode = '23514', constraint = 'event_over'; end if;
  return coalesce(new, old);
end $$;
create trigger over before insert or update or delete on event_forces for each row execute function refuse_event_over();
create trigger over before insert or update or delete on event_posts for each row execute function refuse_event_over();
create trigger over before insert or update or delete on event_shifts for each row execute function refuse_event_over();
create trigger over before insert or update or delete on event_assignments for each row execute function refuse_event_over();
create trigger over before insert or update or delete on event_checks for each row execute function refuse_event_over();
create trigger over before insert on event_photos for each row execute function refuse_event_over();

-- A shift lies within its event, on days on which the unit is a member of the cluster.
create function fit_event_shift() returns trigger language plpgsql as $$
declare event protected_events;
begin
  select * into event from protected_events e where e.id = new.event_id;
  if event.id is null then return new; end if; -- the keys refuse it
  new.emulation_year_id := event.emulation_year_id;
  if new.starts_at < event.begins_at or new.ends_at > event.ends_at then
    raise exception 'the shift lies outside the event' using errcode = '23514', constraint = 'event_shift_outside';
  end if;
  if not exists (select from emulation_years y join memberships m on m.cluster_id = y.cluster_id where y.id = event.emulation_year_id and m.unit_id = new.unit_id
      and m.valid @> daterange((new.starts_at at time zone 'Asia/Ho_Chi_Minh')::date, duty_last_day(new.ends_at), '[]')) then
    raise exception 'the unit is no member on that day' using errcode = '23514', constraint = 'event_shift_of_member';
  end if;
  return new;
end $$;
create trigger fits before insert or update on event_shifts for each row execute function fit_event_shift();

-- Why a person cannot be somewhere, with what a sentence about it needs.
create function refuse_person_there(fault text, told jsonb) returns void language plpgsql as $$
begin
  raise exception 'the person cannot stand this shift' using errcode = '23514', constraint = fault, detail = told::text;
end $$;

-- The person is held first, and so he is when a shift of ordinary duty, leave or his days on the list are written: of two at once the second sees the first.
create function fit_event_assignment() returns trigger language plpgsql as $$
declare person duty_people; shift event_shifts; rest integer; told jsonb; other record; days daterange;
begin
  select * into person from duty_people where id = new.person_id for no key update;
  select * into shift from event_shifts where id = new.shift_id;
  if shift.id is null or person.id is null then return new; end if; -- the keys refuse it
  select r.rest_hours into rest from duty_rules r join emulation_years y on y.id = shift.emulation_year_id
    where (r.cluster_id = y.cluster_id or r.cluster_id is null) and r.valid @> (shift.starts_at at time zone 'Asia/Ho_Chi_Minh')::date order by r.cluster_id nulls last limit 1;
  new.event_id := shift.event_id;
  new.emulation_year_id := shift.emulation_year_id;
  new.starts_at := shift.starts_at;
  new.ends_at := shift.ends_at;
  new.rests_until := shift.ends_at + make_interval(hours => coalesce(rest, 0));
  days := daterange((shift.starts_at at time zone 'Asia/Ho_Chi_Minh')::date, duty_last_day(shift.ends_at), '[]');
  told := jsonb_build_object('name', person.full_name, 'from', shift.starts_at, 'to', shift.ends_at, 'place', (select p.name from event_posts p where p.id = shift.post_id));
  if person.unit_id <> shift.unit_id then perform refuse_person_there('event_own_people', told); end if;
  if not person.valid @> days then perform refuse_person_there('event_active', told); end if;
  if exists (select from duty_leaves l where l.person_id = person.id and daterange(l.starts_on, l.ends_on, '[]') && days) then perform refuse_person_there('event_on_leave', told); end if;
  select s.role, s.starts_at, s.ends_at into other from duty_assignments a join duty_shifts s on s.id = a.shift_id
    where a.person_id = person.id and tstzrange(a.starts_at, a.rests_until) && tstzrange(new.starts_at, new.rests_until) order by s.starts_at limit 1;
  if found then perform refuse_person_there('event_on_duty', told || jsonb_build_object('role', other.role, 'otherFrom', other.starts_at, 'otherTo', other.ends_at)); end if;
  select e.name as event, p.name as post, a.starts_at, a.ends_at into other from event_assignments a join event_shifts s on s.id = a.shift_id join event_posts p on p.id = s.post_id join protected_events e on e.id = s.event_id
    where a.person_id = person.id and a.shift_id <> new.shift_id and tstzrange(a.starts_at, a.rests_until) && tstzrange(new.starts_at, new.rests_until) order by a.starts_at limit 1;
  if found then perform refuse_person_there('event_elsewhere', told || jsonb_build_object('event', other.event, 'post', other.post, 'otherFrom', other.starts_at, 'otherTo', other.ends_at)); end if;
  return new;
end $$;
create trigger fits before insert or update on event_assignments for each row execute function fit_event_assignment();
create function carry_event_shift() returns trigger language plpgsql as $$
begin
  update event_assignments set starts_at = new.starts_at where shift_id = new.id;
  return null;
end $$;
create trigger carried after update on event_shifts for each row execute function carry_event_shift();

-- The same from the other side: ordinary duty, leave and the list see who is at an event. What runs before has held the person.
create function refuse_at_event(who uuid, span tstzrange, fault text, told jsonb) returns void language plpgsql as $$
declare other record;
begin
  select e.name as event, p.name as post, a.starts_at, a.ends_at, d.full_name as name into other
    from event_assignments a join event_shifts s on s.id = a.shift_id join event_posts p on p.id = s.post_id join protected_events e on e.id = a.event_id join duty_people d on d.id = a.person_id
    where a.person_id = who and tstzrange(a.starts_at, a.rests_until) && span order by a.starts_at limit 1;
  if found then perform refuse_person_there(fault, told || jsonb_build_object('name', other.name, 'event', other.event, 'post', other.post, 'otherFrom', other.starts_at, 'otherTo', other.ends_at)); end if;
end $$;
create function refuse_duty_at_event() returns trigger language plpgsql as $$
begin
  perform refuse_at_event(new.person_id, tstzrange(new.starts_at, new.rests_until), 'duty_at_event', jsonb_build_object('from', new.starts_at, 'to', new.ends_at));
  return new;
end $$;
create trigger fits_events before insert or update on duty_assignments for each row execute function refuse_duty_at_event();
create function refuse_leave_at_event() returns trigger language plpgsql as $$
begin
  if exists (select from event_assignments a where a.person_id = new.person_id
      and daterange((a.starts_at at time zone 'Asia/Ho_Chi_Minh')::date, duty_last_day(a.ends_at), '[]') && daterange(new.starts_on, new.ends_on, '[]')) then
    perform refuse_at_event(new.person_id, tstzrange(new.starts_on::timestamp at time zone 'Asia/Ho_Chi_Minh', (new.ends_on + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'), 'leave_at_event', '{}');
  end if;
  return new;
end $$;
create trigger off_events before insert or update on duty_leaves for each row execute function refuse_leave_at_event();
create function refuse_person_off_event() returns trigger language plpgsql as $$
begin
  if exists (select from event_assignments a join event_shifts s on s.id = a.shift_id where a.person_id = new.id and (s.unit_id <> new.unit_id
      or not new.valid @> daterange((s.starts_at at time zone 'Asia/Ho_Chi_Minh')::date, duty_last_day(s.ends_at), '[]'))) then
    raise exception 'the person stands at an event outside these days' using errcode = '23514', constraint = 'duty_person_in_shifts';
  end if;
  return new;
end $$;
create trigger on_events before update of unit_id, valid on duty_people for each row execute function refuse_person_off_event();

-- The log is written while the plan is approved and the end is not signed; each entry belongs to a unit that takes part, or to who leads.
create function fit_event_incident() returns trigger language plpgsql as $$
declare event protected_events; before event_incidents; fault text;
begin
  select * into event from protected_events e where e.id = new.event_id for share;
  if event.id is null then return new; end if; -- the keys refuse it
  new.emulation_year_id := event.emulation_year_id;
  select * into before from event_incidents i where i.id = new.id and i.number = new.number - 1;
  fault := case
    when event.state in ('closed', 'cancelled') then 'event_over'
    when event.state = 'draft' then 'event_not_approved'
    when new.at < event.begins_at - interval '24 hours' then 'event_incident_early'
    when new.unit_id is not null and not exists (select from event_forces f where f.event_id = event.id and f.unit_id = new.unit_id) then 'event_unit'
    when new.number > 1 and (before.id is null or before.event_id <> new.event_id or before.unit_id is distinct from new.unit_id) then 'event_correction'
  end;
  if fault is not null then raise exception 'this cannot stand in the log' using errcode = '23514', constraint = fault; end if;
  return new;
end $$;
create trigger fits before insert on event_incidents for each row execute function fit_event_incident();
create function fit_event_incident_photo() returns trigger language plpgsql as $$
begin
  if not exists (select from event_incidents i join event_photos p on p.event_id = i.event_id and p.unit_id is not distinct from i.unit_id join protected_events e on e.id = i.event_id
      where i.id = new.incident_id and i.number = new.number and p.id = new.photo_id and e.state = 'approved') then
    raise exception 'the photo is of somebody else' using errcode = '23514', constraint = 'event_photo_of_entry';
  end if;
  return new;
end $$;
create trigger fits before insert on event_incident_photos for each row execute function fit_event_incident_photo();

do $$
declare place text;
begin
  foreach place in array '{protected_events,event_changes,event_forces,event_posts,event_shifts,event_assignments,event_checks,event_incidents,event_photos,event_incident_photos}'::text[] loop
    execute format('create trigger sealed before insert or update or delete on %I for each row execute function refuse_when_sealed()', place);
  end loop;
end $$;
