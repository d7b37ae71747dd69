-- The emulation year and its stages.
create table emulation_years (
  id uuid primary key,
  cluster_id uuid not null references clusters,
  year integer not null check (year between 2000 and 2100),
  starts_on date not null,
  ends_on date not null check (ends_on > starts_on),
  theme text not null,
  slogan text not null,
  conference_on date,
  conference_place text,
  is_demo boolean not null default false,
  sealed_at timestamptz,
  version integer not null default 1,
  unique (cluster_id, year)
);

create table stages (
  id uuid primary key,
  emulation_year_id uuid not null references emulation_years,
  position integer not null check (position > 0),
  kind text not null check (kind in ('launch', 'running', 'self-scoring', 'appraisal', 'cross-check', 'review', 'closing')),
  name text not null,
  starts_on date not null,
  due_at timestamptz not null,
  status text not null check (status in ('waiting', 'open', 'done')),
  opened_at timestamptz,
  closed_at timestamptz,
  version integer not null default 1,
  unique (emulation_year_id, position),
  unique (emulation_year_id, kind)
);
create unique index one_open_stage on stages (emulation_year_id) where status = 'open';

create table stage_moves (
  id uuid primary key,
  emulation_year_id uuid not null references emulation_years,
  from_stage_id uuid references stages,
  to_stage_id uuid references stages,
  kind text not null check (kind in ('forward', 'reopen', 'seal')),
  reason text,
  moved_by uuid references people,
  moved_at timestamptz not null,
  check (kind <> 'reopen' or btrim(coalesce(reason, '')) <> '')
);
comment on table stage_moves is 'Every move between stages; a reopening always carries its reason.';

-- A sealed year is immutable: any row that names it is refused, whatever the code above does.
create function refuse_when_sealed() returns trigger language plpgsql as $$
declare year_id uuid;
begin
  year_id := coalesce(to_jsonb(new) ->> 'emulation_year_id', to_jsonb(old) ->> 'emulation_year_id')::uuid;
  if exists (select from emulation_years y where y.id = year_id and y.sealed_at is not null) then
    raise exception 'emulation year % is sealed', year_id using errcode = 'QT001';
  end if;
  return coalesce(new, old);
end $$;
create function refuse_change_of_sealed_year() returns trigger language plpgsql as $$
begin
  if old.sealed_at is not null then
    raise exception 'emulation year % is sealed', old.id using errcode = 'QT001';
  end if;
  return coalesce(new, old);
end $$;
create trigger sealed before update or delete on emulation_years for each row execute function refuse_change_of_sealed_year();
create trigger sealed before insert or update or delete on stages for each row execute function refuse_when_sealed();
create trigger sealed before insert or update or delete on stage_moves for each row execute function refuse_when_sealed();
