-- Duty of units: who is on the list, rosters month by month, shifts and who stands them, leave, surge periods, and hand-overs kept for ever.
create table duty_rules (
  id uuid primary key,
  cluster_id uuid references clusters,
  rest_hours integer not null check (rest_hours between 0 and 72),
  roster_due_day integer not null check (roster_due_day between 1 and 28),
  names_hidden_days integer not null check (names_hidden_days between 0 and 3650),
  legal_basis text not null check (btrim(legal_basis) <> ''),
  valid daterange not null check (not isempty(valid)),
  version integer not null default 1 check (version > 0),
  exclude using gist ((coalesce(cluster_id, '00000000-0000-0000-0000-000000000000')) with =, valid with &&)
);
comment on table duty_rules is 'What holds for rosters from a day to a day; cluster_id null: wherever a cluster has none of its own. A roster is published before roster_due_day of the month before; names are hidden from everyone but the unit names_hidden_days after the month. Samples to be checked.';
insert into duty_rules (id, rest_hours, roster_due_day, names_hidden_days, legal_basis, valid)
values ('01700000-0000-7000-9023-000000000001', 12, 25, 30, 'Quy chế trực mẫu, đơn vị kiểm tra lại trước khi dùng', '[2010-01-01,)');

create table duty_people (
  id uuid primary key,
  unit_id uuid not null references units,
  full_name text not null check (btrim(full_name) <> ''),
  sort_key text not null collate "C",
  post text check (btrim(post) <> ''),
  phone text check (phone ~ '^[0-9+][0-9 .-]{5,19}$'),
  roles text[] not null check (cardinality(roles) > 0 and roles <@ '{command,officer,team}'::text[]),
  valid daterange not null check (not isempty(valid) and not lower_inf(valid)),
  noted_by_name text not null,
  noted_at timestamptz not null,
  version integer not null default 1 check (version > 0),
  unique nulls not distinct (unit_id, full_name, post)
);
comment on table duty_people is 'Who of a unit can be on duty, as what, and from when to when; the phone is optional. Names are for the own unit, and for the command while they are not hidden; others read counts.';

create table duty_leaves (
  id uuid primary key,
  person_id uuid not null references duty_people,
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  reason text not null check (reason in ('leave', 'business', 'study', 'other')),
  noted_by_name text not null,
  noted_at timestamptz not null,
  exclude using gist (person_id with =, daterange(starts_on, ends_on, '[]') with &&)
);
comment on table duty_leaves is 'Days, both counted, on which somebody cannot be on duty. The reason is one of a few words: nothing about health is kept.';

create table duty_rosters (
  id uuid primary key,
  emulation_year_id uuid not null references emulation_years,
  unit_id uuid not null references units,
  month date not null check (extract(day from month) = 1),
  published_at timestamptz,
  published_by_name text,
  version integer not null default 1 check (version > 0),
  unique (unit_id, month),
  check ((published_at is null) = (published_by_name is null))
);
comment on table duty_rosters is 'The roster of a unit for a month: a draft until it is published. What is changed afterwards is in the log.';

create table duty_shifts (
  id uuid primary key,
  emulation_year_id uuid not null,
  unit_id uuid not null,
  role text not null check (role in ('command', 'officer', 'team')),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  on_day date not null generated always as ((starts_at at time zone 'Asia/Ho_Chi_Minh')::date) stored,
  month date not null generated always as (date_trunc('month', starts_at at time zone 'Asia/Ho_Chi_Minh')::date) stored,
  required smallint not null check (required between 1 and 200),
  unique (unit_id, role, starts_at),
  foreign key (unit_id, month) references duty_rosters (unit_id, month),
  check (ends_at > starts_at and ends_at - starts_at <= interval '36 hours')
);
comment on table duty_shifts is 'A shift of a unit: as what, from when to when, and how many people it needs. It belongs to the day and the month in which it begins.';

create table duty_assignments (
  shift_id uuid not null references duty_shifts on delete cascade,
  person_id uuid not null references duty_people,
  emulation_year_id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  rests_until timestamptz not null check (rests_until >= ends_at),
  primary key (shift_id, person_id),
  constraint duty_twice exclude using gist (person_id with =, tstzrange(starts_at, ends_at) with &&),
  constraint duty_rest exclude using gist (person_id with =, tstzrange(starts_at, rests_until) with &&)
);
comment on table duty_assignments is 'Who stands a shift. Times are those of the shift; rests_until is its end and the rest that the rules of that day ask. Nobody stands two shifts at once, or one before he has rested.';

create table duty_surges (
  id uuid primary key,
  emulation_year_id uuid not null references emulation_years,
  name text not null check (btrim(name) <> ''),
  kind text not null check (kind in ('congress', 'holiday', 'epidemic', 'other')),
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  role text not null check (role in ('command', 'officer', 'team')),
  required smallint not null check (required between 1 and 200),
  noted_by_name text not null,
  noted_at timestamptz not null,
  version integer not null default 1 check (version > 0),
  unique (emulation_year_id, name, role)
);
comment on table duty_surges is 'Days of a cluster, both counted, on which each shift of a role needs at least so many people: a congress, a holiday, an epidemic.';

create table duty_hand_overs (
  shift_id uuid not null references duty_shifts,
  emulation_year_id uuid not null,
  event text not null check (event in ('take', 'hand')),
  number smallint not null check (number > 0),
  at timestamptz not null,
  by_name text not null,
  required smallint not null check (required > 0),
  present smallint not null check (present >= 0),
  absent_leave smallint not null check (absent_leave >= 0),
  absent_business smallint not null check (absent_business >= 0),
  absent_other smallint not null check (absent_other >= 0),
  note text check (btrim(note) <> ''),
  incident text check (btrim(incident) <> ''),
  reason text check (btrim(reason) <> ''),
  primary key (shift_id, event, number),
  constraint duty_strength_adds_up check (present + absent_leave + absent_business + absent_other = required),
  check ((number = 1) = (reason is null))
);
comment on table duty_hand_overs is 'A shift taken over, and handed over at its end, with the strength required, present and absent by reason; counts add up. A correction is a row of its own with its reason, the last number counts. incident: what happened; null: nothing.';
create trigger kept before update or delete on duty_hand_overs for each row execute function refuse_change();

-- A roster and a surge lie within their year.
create function refuse_duty_outside_year() returns trigger language plpgsql as $$
declare asked date; place text;
begin
  foreach place in array tg_argv loop
    asked := (to_jsonb(new) ->> place)::date;
    if not exists (select from emulation_years y where y.id = new.emulation_year_id and asked between date_trunc('month', y.starts_on) and y.ends_on) then
      raise exception '% lies outside the year', asked using errcode = '23514', constraint = 'duty_in_year';
    end if;
  end loop;
  return new;
end $$;
create trigger in_year before insert or update on duty_rosters for each row execute function refuse_duty_outside_year('month');
create trigger in_year before insert or update on duty_surges for each row execute function refuse_duty_outside_year('starts_on', 'ends_on');
create function refuse_roster_again() returns trigger language plpgsql as $$
begin
  if old.published_at is not null and (new.published_at, new.published_by_name) is distinct from (old.published_at, old.published_by_name) then
    raise exception 'a roster is published once' using errcode = '23514', constraint = 'duty_published_once';
  end if;
  return new;
end $$;
create trigger published_once before update on duty_rosters for each row execute function refuse_roster_again();

-- A shift that was handed over stays as it was, with those who stood it.
create function refuse_duty_handed() returns trigger language plpgsql as $$
declare asked uuid := (coalesce(to_jsonb(new), to_jsonb(old)) ->> tg_argv[0])::uuid;
begin
  if exists (select from duty_hand_overs h where h.shift_id = asked and h.event = 'hand') then
    raise exception 'the shift was handed over' using errcode = '23514', constraint = 'duty_handed';
  end if;
  return coalesce(new, old);
end $$;
create trigger stays before update or delete on duty_shifts for each row execute function refuse_duty_handed('id');
create trigger stays before insert or update or delete on duty_assignments for each row execute function refuse_duty_handed('shift_id');

-- A unit has shifts on the days on which it is a member of the cluster of that year: none after its last day.
create function refuse_shift_of_stranger() returns trigger language plpgsql as $$
begin
  if not exists (select from duty_rosters r join emulation_years y on y.id = r.emulation_year_id join memberships m on m.cluster_id = y.cluster_id
      where r.unit_id = new.unit_id and r.month = date_trunc('month', new.starts_at at time zone 'Asia/Ho_Chi_Minh')::date and r.emulation_year_id = new.emulation_year_id
        and m.unit_id = new.unit_id and m.valid @> (new.starts_at at time zone 'Asia/Ho_Chi_Minh')::date) then
    raise exception 'the unit is no member on that day' using errcode = '23514', constraint = 'duty_shift_of_member';
  end if;
  return new;
end $$;
create trigger of_member before insert or update on duty_shifts for each row execute function refuse_shift_of_stranger();

-- The last day that a shift touches.
create function duty_last_day(ends_at timestamptz) returns date language sql immutable as $$ select ((ends_at - interval '1 second') at time zone 'Asia/Ho_Chi_Minh')::date $$;

-- Times of an assignment are always those of its shift; the person is of that unit, on its list for that role on those days, and not on leave.
-- The person is held meanwhile, and so is he when leave or his days on the list are written: of two at once the second sees the first.
create function fit_duty_assignment() returns trigger language plpgsql as $$
declare person duty_people; shift duty_shifts; rest integer; fault text;
begin
  select * into shift from duty_shifts where id = new.shift_id;
  select * into person from duty_people where id = new.person_id for no key update;
  if shift.id is null or person.id is null then return new; end if; -- the keys refuse it
  select r.rest_hours into rest from duty_rules r join emulation_years y on y.id = shift.emulation_year_id
    where (r.cluster_id = y.cluster_id or r.cluster_id is null) and r.valid @> shift.on_day order by r.cluster_id nulls last limit 1;
  new.emulation_year_id := shift.emulation_year_id;
  new.starts_at := shift.starts_at;
  new.ends_at := shift.ends_at;
  new.rests_until := shift.ends_at + make_interval(hours => coalesce(rest, 0));
  fault := case
    when person.unit_id <> shift.unit_id then 'duty_own_people'
    when not shift.role = any (person.roles) then 'duty_role'
    when not person.valid @> daterange(shift.on_day, duty_last_day(shift.ends_at), '[]') then 'duty_active'
    when exists (select from duty_leaves l where l.person_id = person.id and daterange(l.starts_on, l.ends_on, '[]') && daterange(shift.on_day, duty_last_day(shift.ends_at), '[]')) then 'duty_on_leave'
  end;
  if fault is not null then raise exception 'the person cannot stand this shift' using errcode = '23514', constraint = fault; end if;
  return new;
end $$;
create trigger fits before insert or update on duty_assignments for each row execute function fit_duty_assignment();
create function carry_duty_shift() returns trigger language plpgsql as $$
begin
  update duty_assignments set starts_at = new.starts_at where shift_id = new.id;
  return null;
end $$;
create trigger carried after update on duty_shifts for each row execute function carry_duty_shift();

create function refuse_leave_on_duty() returns trigger language plpgsql as $$
begin
  perform from duty_people p where p.id = new.person_id for no key update;
  if exists (select from duty_assignments a where a.person_id = new.person_id
      and daterange((a.starts_at at time zone 'Asia/Ho_Chi_Minh')::date, duty_last_day(a.ends_at), '[]') && daterange(new.starts_on, new.ends_on, '[]')) then
    raise exception 'the person is on duty in these days' using errcode = '23514', constraint = 'duty_on_leave';
  end if;
  return new;
end $$;
create trigger off_duty before insert or update on duty_leaves for each row execute function refuse_leave_on_duty();

create function refuse_person_off_list() returns trigger language plpgsql as $$
begin
  if new.unit_id <> old.unit_id or exists (select from duty_assignments a join duty_shifts s on s.id = a.shift_id where a.person_id = new.id
      and (not s.role = any (new.roles) or not new.valid @> daterange(s.on_day, duty_last_day(s.ends_at), '[]'))) then
    raise exception 'the person has shifts outside these days, or in another role' using errcode = '23514', constraint = 'duty_person_in_shifts';
  end if;
  return new;
end $$;
create trigger on_list before update of unit_id, roles, valid on duty_people for each row execute function refuse_person_off_list();

-- A shift is handed over after it was taken over; its year is that of the shift.
create function fit_hand_over() returns trigger language plpgsql as $$
declare year_id uuid;
begin
  if new.event = 'hand' then perform from duty_shifts where id = new.shift_id for no key update; end if; -- who changes it meanwhile sees that it was handed over
  select emulation_year_id into year_id from duty_shifts where id = new.shift_id;
  if year_id is null then return new; end if;
  new.emulation_year_id := year_id;
  if new.event = 'hand' and not exists (select from duty_hand_overs h where h.shift_id = new.shift_id and h.event = 'take' and h.at <= new.at) then
    raise exception 'a shift is taken over before it is handed over' using errcode = '23514', constraint = 'duty_taken_first';
  end if;
  if new.number > 1 and not exists (select from duty_hand_overs h where h.shift_id = new.shift_id and h.event = new.event and h.number = new.number - 1) then
    raise exception 'a correction follows what it corrects' using errcode = '23514', constraint = 'duty_correction';
  end if;
  return new;
end $$;
create trigger fits before insert on duty_hand_overs for each row execute function fit_hand_over();

create trigger sealed before insert or update or delete on duty_rosters for each row execute function refuse_when_sealed();
create trigger sealed before insert or update or delete on duty_shifts for each row execute function refuse_when_sealed();
create trigger sealed before insert or update or delete on duty_assignments for each row execute function refuse_when_sealed();
create trigger sealed before insert or update or delete on duty_surges for each row execute function refuse_when_sealed();
create trigger sealed before insert or update or delete on duty_hand_overs for each row execute function refuse_when_sealed();
