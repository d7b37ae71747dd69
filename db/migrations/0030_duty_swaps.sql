-- Duty: who signs in as somebody on the list, shifts that change hands with approval, a calendar address for each person, hand-overs noted without a network.
alter table duty_people add column account_id uuid references people;
comment on column duty_people.account_id is 'Who signs in as this person; he may ask for a swap and answer one himself.';
create unique index duty_people_account on duty_people (unit_id, account_id);

alter table duty_hand_overs add column received_at timestamptz, add check (received_at >= at);
comment on column duty_hand_overs.received_at is 'When the server got what was noted on a device without a network; null: it was noted on the server.';

create table duty_swaps (
  id uuid primary key,
  emulation_year_id uuid not null references emulation_years,
  unit_id uuid not null references units,
  shift_id uuid not null references duty_shifts on delete cascade,
  from_person_id uuid not null references duty_people,
  to_person_id uuid not null references duty_people,
  return_shift_id uuid references duty_shifts on delete cascade,
  state text not null default 'asked' check (state in ('asked', 'agreed', 'approved', 'declined', 'refused', 'withdrawn')),
  reason text not null check (btrim(reason) <> ''),
  asked_by_name text not null,
  asked_at timestamptz not null,
  answered_by_name text,
  answered_at timestamptz check (answered_at >= asked_at),
  decided_by_name text,
  decided_at timestamptz check (decided_at >= answered_at),
  decision_note text check (btrim(decision_note) <> ''),
  version integer not null default 1 check (version > 0),
  check (from_person_id <> to_person_id and shift_id <> return_shift_id),
  check ((answered_at is null) = (answered_by_name is null) and (decided_at is null) = (decided_by_name is null)),
  check (answered_at is not null or state in ('asked', 'withdrawn')),
  check ((decided_at is not null) = (state in ('approved', 'refused'))),
  check (state <> 'refused' or decision_note is not null)
);
comment on table duty_swaps is 'Somebody asks another to stand a shift for him, maybe for one of the other’s (return_shift_id); the other agrees, then the secretary or the head approves, and only then the roster changes.';
create unique index duty_swaps_open on duty_swaps (shift_id, from_person_id) where state in ('asked', 'agreed');
create index duty_swaps_by_unit on duty_swaps (unit_id, asked_at);

create function refuse_swap_step() returns trigger language plpgsql as $$
begin
  if (old.state, new.state) not in (('asked', 'agreed'), ('asked', 'declined'), ('asked', 'withdrawn'), ('agreed', 'approved'), ('agreed', 'refused'), ('agreed', 'withdrawn'))
    or (new.shift_id, new.from_person_id, new.to_person_id) is distinct from (old.shift_id, old.from_person_id, old.to_person_id) or new.return_shift_id is distinct from old.return_shift_id then
    raise exception 'a swap does not go from % to %', old.state, new.state using errcode = '23514', constraint = 'duty_swap_step';
  end if;
  return new;
end $$;
create trigger step before update on duty_swaps for each row execute function refuse_swap_step();
create function refuse_swap_of_strangers() returns trigger language plpgsql as $$
begin
  if exists (select from duty_people p where p.id in (new.from_person_id, new.to_person_id) and p.unit_id <> new.unit_id)
    or exists (select from duty_shifts s where s.id in (new.shift_id, new.return_shift_id) and (s.unit_id <> new.unit_id or s.emulation_year_id <> new.emulation_year_id)) then
    raise exception 'a swap is within one unit' using errcode = '23514', constraint = 'duty_swap_of_unit';
  end if;
  return new;
end $$;
create trigger of_unit before insert on duty_swaps for each row execute function refuse_swap_of_strangers();
create trigger sealed before insert or update or delete on duty_swaps for each row execute function refuse_when_sealed();

create table duty_feeds (
  person_id uuid primary key references duty_people on delete cascade,
  token_sha256 text not null unique check (token_sha256 ~ '^[0-9a-f]{64}$'),
  made_by_name text not null,
  made_at timestamptz not null
);
comment on table duty_feeds is 'The secret address under which a calendar reads somebody’s shifts; only its hash is kept, and a new address ends the one before it.';
