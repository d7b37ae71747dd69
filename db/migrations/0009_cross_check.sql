-- Cross-check: who checks whom, drawn by lot from a seed that was bound before, and what each checking unit gives.
create table cross_wishes (
  id uuid primary key,
  emulation_year_id uuid not null references emulation_years,
  kind text not null check (kind in ('conflict', 'excused', 'previous')),
  unit_id uuid not null references units,
  other_unit_id uuid references units,
  reason text,
  entered_by uuid references people,
  entered_at timestamptz not null,
  unique nulls not distinct (emulation_year_id, kind, unit_id, other_unit_id),
  check ((kind = 'excused') = (other_unit_id is null)),
  check (other_unit_id <> unit_id),
  check (kind <> 'conflict' or unit_id < other_unit_id),
  check (kind = 'previous' or btrim(coalesce(reason, '')) <> '')
);
comment on table cross_wishes is 'What the next draw has to respect: two units that must not check each other, a unit excused from checking, and (where this program did not hold last year) that unit_id checked other_unit_id last year.';

create table cross_draws (
  id uuid primary key,
  emulation_year_id uuid not null references emulation_years,
  position integer not null check (position > 0),
  status text not null default 'committed' check (status in ('committed', 'drawn', 'confirmed', 'set-aside')),
  plan jsonb not null,
  trim_extremes boolean not null default false,
  alarm_above integer check (alarm_above > 0),
  seed text not null check (seed ~ '^[0-9a-f]{64}$'),
  seed_hash text not null,
  committed_by uuid references people,
  committed_at timestamptz not null,
  drawn_by uuid references people,
  drawn_at timestamptz,
  confirmed_by uuid references people,
  confirmed_at timestamptz,
  set_aside_by uuid references people,
  set_aside_at timestamptz,
  set_aside_reason text,
  version integer not null default 1,
  unique (emulation_year_id, position),
  check (seed_hash = encode(sha256(convert_to(seed, 'UTF8')), 'hex')),
  check (status not in ('drawn', 'confirmed') or drawn_at is not null),
  check ((status = 'committed') <= (drawn_at is null)),
  check ((status = 'confirmed') <= (confirmed_at is not null)),
  check ((status = 'set-aside') = (set_aside_at is not null)),
  check (status <> 'set-aside' or btrim(coalesce(set_aside_reason, '')) <> '')
);
comment on table cross_draws is 'A draw: the plan (units, checkers of each, wishes) and the seed are fixed when it is committed, when only the hash is shown; the seed is shown when it is drawn. One that was set aside stays with its reason.';
create unique index one_cross_draw_in_force on cross_draws (emulation_year_id) where status <> 'set-aside';

create function refuse_change_of_draw() returns trigger language plpgsql as $$
begin
  if old.status = 'set-aside' or (new.plan, new.seed, new.seed_hash, new.emulation_year_id, new.position, new.trim_extremes, new.committed_at)
      is distinct from (old.plan, old.seed, old.seed_hash, old.emulation_year_id, old.position, old.trim_extremes, old.committed_at) then
    raise exception 'what a draw was committed with cannot change' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger committed before update on cross_draws for each row execute function refuse_change_of_draw();

create table cross_teams (
  draw_id uuid not null references cross_draws,
  unit_id uuid not null references units,
  emulation_year_id uuid not null references emulation_years,
  name text not null check (btrim(name) <> ''),
  primary key (draw_id, unit_id),
  unique (draw_id, name)
);
comment on table cross_teams is 'The team that a checking unit sends, under its name.';

create table cross_assignments (
  id uuid primary key,
  emulation_year_id uuid not null references emulation_years,
  draw_id uuid not null references cross_draws,
  checker_unit_id uuid not null,
  checked_unit_id uuid not null references units,
  completed_at timestamptz,
  completed_by uuid references people,
  version integer not null default 1,
  foreign key (draw_id, checker_unit_id) references cross_teams (draw_id, unit_id),
  check (checker_unit_id <> checked_unit_id)
);
comment on table cross_assignments is 'Who checks whom. Completed: the marks of this team for this unit are locked and shown to the other teams of the unit that are done.';
create unique index cross_pair_once on cross_assignments (draw_id, least(checker_unit_id, checked_unit_id), greatest(checker_unit_id, checked_unit_id));
create index cross_assignments_by_checked on cross_assignments (draw_id, checked_unit_id);

create table cross_marks (
  assignment_id uuid not null references cross_assignments,
  criterion_id uuid not null references criteria,
  emulation_year_id uuid not null references emulation_years,
  points integer check (points between -100000 and 100000),
  remark text,
  entered_by uuid references people,
  entered_at timestamptz not null,
  version integer not null default 1,
  primary key (assignment_id, criterion_id)
);
comment on table cross_marks is 'What one team gives one criterion of one unit, in hundredths; null while only a remark is written. Their mean becomes the cross score when all teams of the unit are done.';

-- The lock is taken before the look, so that a mark never slips in beside the completion.
create function refuse_when_cross_complete() returns trigger language plpgsql as $$
begin
  perform from cross_assignments a where a.id = coalesce(new.assignment_id, old.assignment_id) and a.completed_at is null for share;
  if not found then
    raise exception 'the marks of this unit are complete' using errcode = 'check_violation';
  end if;
  return coalesce(new, old);
end $$;
create trigger complete before insert or update or delete on cross_marks for each row execute function refuse_when_cross_complete();

create trigger sealed before insert or update or delete on cross_wishes for each row execute function refuse_when_sealed();
create trigger sealed before insert or update or delete on cross_draws for each row execute function refuse_when_sealed();
create trigger sealed before insert or update or delete on cross_teams for each row execute function refuse_when_sealed();
create trigger sealed before insert or update or delete on cross_assignments for each row execute function refuse_when_sealed();
create trigger sealed before insert or update or delete on cross_marks for each row execute function refuse_when_sealed();
