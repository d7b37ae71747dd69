-- Contests (hội thi) and games (hội thao): who takes part by counts, what came of it.
create table contests (
  id uuid primary key,
  emulation_year_id uuid not null references emulation_years,
  unit_id uuid references units,
  kind text not null check (kind in ('contest', 'games')),
  name text not null check (btrim(name) <> ''),
  place text not null check (btrim(place) <> ''),
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  noted_by_name text not null,
  noted_at timestamptz not null,
  version integer not null default 1 check (version > 0),
  unique (id, emulation_year_id),
  unique nulls not distinct (emulation_year_id, unit_id, name)
);
comment on table contests is 'A contest or games of the year. unit_id: the unit that holds it for its own people; null: units of the cluster take part.';
create trigger in_year before insert or update on contests for each row execute function refuse_training_outside_year('starts_on', 'ends_on');

create table contest_entries (
  contest_id uuid not null,
  emulation_year_id uuid not null,
  unit_id uuid not null references units,
  people integer not null check (people between 1 and 10000),
  rank smallint check (rank between 1 and 200),
  prize text check (prize in ('first', 'second', 'third', 'consolation')),
  primary key (contest_id, unit_id),
  foreign key (contest_id, emulation_year_id) references contests (id, emulation_year_id)
);
comment on table contest_entries is 'A unit that takes part with so many people, never with names; its rank and its prize once there is one. Two units may share a rank.';

-- Results follow the first day; a unit's own contest is for itself.
create function refuse_contest_apart() returns trigger language plpgsql as $$
declare contest contests;
begin
  select * into contest from contests where id = (case tg_table_name when 'contests' then to_jsonb(new) ->> 'id' else to_jsonb(new) ->> 'contest_id' end)::uuid for update;
  if not found then return null; end if;
  if contest.starts_on > business_today() and exists (select from contest_entries e where e.contest_id = contest.id and (e.rank is not null or e.prize is not null)) then
    raise exception 'a result before the first day' using errcode = '23514', constraint = 'contest_result_after_start';
  end if;
  if contest.unit_id is not null and exists (select from contest_entries e where e.contest_id = contest.id and e.unit_id <> contest.unit_id) then
    raise exception 'a unit holds it for its own people' using errcode = '23514', constraint = 'contest_of_own_unit';
  end if;
  return null;
end $$;
create constraint trigger fits after insert or update on contests deferrable initially deferred for each row execute function refuse_contest_apart();
create constraint trigger fits after insert or update on contest_entries deferrable initially deferred for each row execute function refuse_contest_apart();

create trigger sealed before insert or update or delete on contests for each row execute function refuse_when_sealed();
create trigger sealed before insert or update or delete on contest_entries for each row execute function refuse_when_sealed();
