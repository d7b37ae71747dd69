-- Tasks given to units: what was asked, where each unit stands with it, and everything that was done about it.
create table tasks (
  id uuid primary key,
  emulation_year_id uuid not null references emulation_years,
  title text not null check (btrim(title) <> ''),
  source_kind text not null check (source_kind in ('party', 'committee', 'command', 'cluster', 'meeting')),
  source_number text check (btrim(source_number) <> ''),
  source_on date,
  proof_asked text check (btrim(proof_asked) <> ''),
  due_at timestamptz not null,
  given_by uuid references people,
  given_by_name text not null,
  given_at timestamptz not null,
  unique (id, emulation_year_id),
  check (due_at > given_at)
);
comment on table tasks is 'One thing asked of units, from the Party committee, the People’s Committee, the command, the cluster or a meeting; due_at is the first deadline for all of them.';
create index tasks_by_year on tasks (emulation_year_id, due_at);

create table task_assignments (
  id uuid primary key,
  emulation_year_id uuid not null,
  task_id uuid not null,
  unit_id uuid not null references units,
  state text not null default 'given' check (state in ('given', 'acknowledged', 'doing', 'done', 'returned', 'accepted', 'withdrawn')),
  due_at timestamptz not null,
  version integer not null default 1 check (version > 0),
  unique (task_id, unit_id),
  unique (id, emulation_year_id),
  foreign key (task_id, emulation_year_id) references tasks (id, emulation_year_id)
);
comment on table task_assignments is 'A task of one unit. due_at is its own deadline, later than the task’s after a return.';
create index task_assignments_by_unit on task_assignments (unit_id, emulation_year_id);

create table task_events (
  id uuid primary key,
  emulation_year_id uuid not null,
  assignment_id uuid not null,
  number integer not null check (number > 0),
  event text not null,
  from_state text not null,
  to_state text not null,
  note text check (btrim(note) <> ''),
  files jsonb not null default '[]' check (jsonb_typeof(files) = 'array'),
  due_at timestamptz not null,
  by_person uuid references people,
  by_name text not null,
  at timestamptz not null,
  unique (assignment_id, number),
  foreign key (assignment_id, emulation_year_id) references task_assignments (id, emulation_year_id),
  check ((event, from_state, to_state) in (
    ('acknowledge', 'given', 'acknowledged'), ('start', 'acknowledged', 'doing'), ('start', 'returned', 'doing'), ('finish', 'doing', 'done'),
    ('accept', 'done', 'accepted'), ('return', 'done', 'returned'),
    ('withdraw', 'given', 'withdrawn'), ('withdraw', 'acknowledged', 'withdrawn'), ('withdraw', 'doing', 'withdrawn'), ('withdraw', 'returned', 'withdrawn'))),
  check (event not in ('finish', 'return', 'withdraw') or note is not null)
);
comment on table task_events is 'What was done about a task of a unit, in order. due_at is the deadline that stood when it was done (of a return: the new one), so that a deadline moved later changes no judgement.';
create trigger kept before update or delete on task_events for each row execute function refuse_change();

create table task_files (
  id uuid primary key,
  emulation_year_id uuid not null,
  assignment_id uuid not null,
  sha256 text not null references paper_files,
  file_name text not null check (btrim(file_name) <> ''),
  uploaded_by uuid references people,
  uploaded_at timestamptz not null,
  removed_at timestamptz,
  unique (assignment_id, sha256),
  foreign key (assignment_id, emulation_year_id) references task_assignments (id, emulation_year_id)
);
comment on table task_files is 'Proof hung on a task of a unit; a file that is taken off stays for the finishing that named it.';

-- The state of a task is what its last event made it; both are written in one transaction, so this is asked at its end.
create function refuse_task_apart() returns trigger language plpgsql as $$
declare stands record;
begin
  select a.state, a.version, coalesce((select e.to_state from task_events e where e.assignment_id = a.id order by e.number desc limit 1), 'given') as told,
    (select count(*) from task_events e where e.assignment_id = a.id) as events,
    exists (select from (select from_state, lag(to_state, 1, 'given') over (order by number) as before from task_events where assignment_id = a.id) e where e.from_state <> e.before) as is_broken
  into stands from task_assignments a where a.id = case tg_table_name when 'task_events' then (to_jsonb(new) ->> 'assignment_id')::uuid else new.id end;
  if stands.state <> stands.told or stands.is_broken or stands.version <> stands.events + 1 then raise exception 'a task and its events disagree' using errcode = '23514'; end if;
  return null;
end $$;
create constraint trigger told after insert or update on task_assignments deferrable initially deferred for each row execute function refuse_task_apart();
create constraint trigger told after insert on task_events deferrable initially deferred for each row execute function refuse_task_apart();

create trigger sealed before insert or update or delete on tasks for each row execute function refuse_when_sealed();
create trigger sealed before insert or update or delete on task_assignments for each row execute function refuse_when_sealed();
create trigger sealed before insert or update or delete on task_events for each row execute function refuse_when_sealed();
create trigger sealed before insert or update or delete on task_files for each row execute function refuse_when_sealed();
