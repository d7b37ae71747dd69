-- Social activities of a year: on which occasion what was given to whom, line by line, what has arrived of it, and the share of each unit. Money is whole đồng.
create table activities (
  id uuid primary key,
  emulation_year_id uuid not null references emulation_years,
  unit_id uuid references units,
  name text not null check (btrim(name) <> ''),
  occasion text not null check (btrim(occasion) <> ''),
  kind text not null check (kind in ('heritage-visit', 'pupil-gifts', 'scholarship', 'gratitude-house', 'mother-care', 'policy-visit', 'mass-mobilisation', 'other')),
  held_on date not null,
  beneficiary text not null check (btrim(beneficiary) <> ''),
  beneficiary_count integer check (beneficiary_count between 0 and 1000000),
  beneficiary_noun text check (btrim(beneficiary_noun) <> ''),
  note text check (btrim(note) <> ''),
  state text not null default 'draft' check (state in ('draft', 'confirmed')),
  entered_by uuid references people,
  entered_by_name text not null,
  entered_at timestamptz not null,
  confirmed_by uuid references people,
  confirmed_by_name text,
  confirmed_at timestamptz,
  version integer not null default 1,
  unique (id, emulation_year_id),
  check ((beneficiary_count is null) = (beneficiary_noun is null)),
  check ((state = 'confirmed') = (confirmed_at is not null) and (confirmed_at is null) = (confirmed_by_name is null))
);
comment on table activities is 'One social activity; unit_id null: a joint one of the cluster. Who received it is an institution and a count, never a name of a person. Confirmed: its lines and shares stand, and the shares add up to the lines.';
create index activities_by_year on activities (emulation_year_id, held_on);

create table activity_lines (
  id uuid primary key,
  emulation_year_id uuid not null,
  activity_id uuid not null,
  position integer not null check (position > 0),
  kind text not null check (kind in ('cash', 'goods', 'monthly')),
  item text not null check (btrim(item) <> ''),
  unit text not null check (btrim(unit) <> ''),
  quantity bigint not null check (quantity between 1 and 1000000000000),
  unit_price bigint not null check (unit_price between 0 and 1000000000000),
  starts_on date,
  ends_on date check (ends_on >= starts_on),
  months integer generated always as (case when starts_on is null then 1 else (extract(year from ends_on)::int - extract(year from starts_on)::int) * 12 + extract(month from ends_on)::int - extract(month from starts_on)::int + 1 end) stored,
  value bigint generated always as (quantity * unit_price * (case when starts_on is null then 1 else (extract(year from ends_on)::int - extract(year from starts_on)::int) * 12 + extract(month from ends_on)::int - extract(month from starts_on)::int + 1 end)) stored check (value <= 1000000000000),
  delivered bigint not null default 0 check (delivered between 0 and 1000000000000),
  delivered_value bigint generated always as (delivered * unit_price) stored check (delivered_value <= 1000000000000),
  over_reason text check (btrim(over_reason) <> ''),
  unique (activity_id, position),
  foreign key (activity_id, emulation_year_id) references activities (id, emulation_year_id) on delete cascade,
  check (num_nonnulls(starts_on, ends_on) in (0, 2) and (kind = 'monthly') = (starts_on is not null)),
  check (kind <> 'cash' or (unit_price = 1 and unit = 'đồng')),
  constraint activity_lines_over check (over_reason is not null or delivered <= quantity * (case when starts_on is null then 1 else (extract(year from ends_on)::int - extract(year from starts_on)::int) * 12 + extract(month from ends_on)::int - extract(month from starts_on)::int + 1 end))
);
comment on table activity_lines is 'What is given: goods by their price, cash (quantity counts đồng), or support for quantity receivers in each month from starts_on to ends_on. value is what was pledged; delivered counts as quantity does, of monthly support each receiver in each month; more than the line says carries over_reason.';

create table activity_shares (
  emulation_year_id uuid not null,
  activity_id uuid not null,
  unit_id uuid not null references units,
  amount bigint not null check (amount between 0 and 1000000000000),
  answer text check (answer in ('agreed', 'objected')),
  answer_note text check (btrim(answer_note) <> ''),
  answered_by uuid references people,
  answered_by_name text,
  answered_at timestamptz,
  primary key (activity_id, unit_id),
  foreign key (activity_id, emulation_year_id) references activities (id, emulation_year_id) on delete cascade,
  check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by_name is null)),
  check (answer is distinct from 'objected' or answer_note is not null)
);
comment on table activity_shares is 'The part of an activity that a unit bears, in đồng, and whether the unit agreed. What one unit does alone has one share, its own.';
create index activity_shares_by_unit on activity_shares (unit_id);

create table activity_files (
  id uuid primary key,
  emulation_year_id uuid not null,
  activity_id uuid not null,
  purpose text not null check (purpose in ('photo', 'plan', 'minutes', 'receipt', 'letter', 'other')),
  sha256 text not null references paper_files,
  file_name text not null check (btrim(file_name) <> ''),
  uploaded_by uuid references people,
  uploaded_at timestamptz not null,
  unique (activity_id, sha256),
  foreign key (activity_id, emulation_year_id) references activities (id, emulation_year_id) on delete cascade
);
comment on table activity_files is 'What shows that it was done: photos, plan, hand-over minutes, receipts, letters of thanks.';

-- Days lie within the year, units within its cluster on that day.
create function refuse_activity_outside_year() returns trigger language plpgsql as $$
begin
  if not exists (select from emulation_years y where y.id = new.emulation_year_id and new.held_on between y.starts_on and y.ends_on) then
    raise exception 'the activity is outside its year' using errcode = '23514', constraint = 'activity_inside_year';
  end if;
  if new.unit_id is not null and not exists (select from emulation_years y join memberships m on m.cluster_id = y.cluster_id where y.id = new.emulation_year_id and m.unit_id = new.unit_id and m.valid @> new.held_on) then
    raise exception 'the unit is no member on that day' using errcode = '23514', constraint = 'activity_of_member';
  end if;
  return new;
end $$;
create trigger inside_year before insert or update on activities for each row execute function refuse_activity_outside_year();
create function refuse_line_outside_year() returns trigger language plpgsql as $$
begin
  if new.starts_on is not null and not exists (select from emulation_years y where y.id = new.emulation_year_id and new.starts_on >= y.starts_on and new.ends_on <= y.ends_on) then
    raise exception 'the support is outside its year' using errcode = '23514', constraint = 'activity_line_inside_year';
  end if;
  return new;
end $$;
create trigger inside_year before insert or update on activity_lines for each row execute function refuse_line_outside_year();
create function refuse_share_of_stranger() returns trigger language plpgsql as $$
begin
  if not exists (select from activities a join emulation_years y on y.id = a.emulation_year_id join memberships m on m.cluster_id = y.cluster_id
      where a.id = new.activity_id and m.unit_id = new.unit_id and m.valid @> a.held_on and coalesce(a.unit_id, new.unit_id) = new.unit_id) then
    raise exception 'the unit has no part in this activity' using errcode = '23514', constraint = 'activity_share_of_member';
  end if;
  return new;
end $$;
create trigger of_member before insert or update of unit_id on activity_shares for each row execute function refuse_share_of_stranger();

-- What is confirmed stays as it was confirmed; what arrives, and what units answer, goes on. Generated columns are not known yet before a row is written.
create function refuse_change_of_confirmed_activity() returns trigger language plpgsql as $$
declare free text[] := case tg_table_name when 'activity_lines' then '{delivered,delivered_value,over_reason,months,value}' else '{answer,answer_note,answered_by,answered_by_name,answered_at}' end::text[];
begin
  if exists (select from activities a where a.id = (coalesce(to_jsonb(new), to_jsonb(old)) ->> 'activity_id')::uuid and a.state = 'confirmed')
    and (tg_op <> 'UPDATE' or to_jsonb(new) - free is distinct from to_jsonb(old) - free) then
    raise exception 'the activity is confirmed' using errcode = '23514', constraint = 'activity_confirmed';
  end if;
  return coalesce(new, old);
end $$;
create trigger confirmed before insert or update or delete on activity_lines for each row execute function refuse_change_of_confirmed_activity();
create trigger confirmed before insert or update or delete on activity_shares for each row execute function refuse_change_of_confirmed_activity();
create function refuse_change_of_confirmed_head() returns trigger language plpgsql as $$
begin
  if old.state = 'confirmed' and (tg_op = 'DELETE' or (new.state = 'confirmed' and to_jsonb(new) - 'version' <> to_jsonb(old) - 'version')) then
    raise exception 'the activity is confirmed' using errcode = '23514', constraint = 'activity_confirmed';
  end if;
  return coalesce(new, old);
end $$;
create trigger confirmed before update or delete on activities for each row execute function refuse_change_of_confirmed_head();

-- Asked at the end of the transaction: lines, shares and the state are written one after the other.
create function refuse_shares_apart() returns trigger language plpgsql as $$
declare place jsonb := coalesce(to_jsonb(new), to_jsonb(old)); asked uuid := coalesce(place ->> 'activity_id', place ->> 'id')::uuid;
begin
  if exists (select from activities a where a.id = asked and a.state = 'confirmed'
      and (select coalesce(sum(s.amount), 0) from activity_shares s where s.activity_id = a.id) <> (select coalesce(sum(l.value), 0) from activity_lines l where l.activity_id = a.id)) then
    raise exception 'the shares of activity % do not add up to its lines', asked using errcode = '23514', constraint = 'activity_shares_sum';
  end if;
  return null;
end $$;
create constraint trigger shares_sum after insert or update of state on activities deferrable initially deferred for each row execute function refuse_shares_apart();
create constraint trigger shares_sum after insert or update or delete on activity_lines deferrable initially deferred for each row execute function refuse_shares_apart();
create constraint trigger shares_sum after insert or update or delete on activity_shares deferrable initially deferred for each row execute function refuse_shares_apart();

create trigger sealed before insert or update or delete on activities for each row execute function refuse_when_sealed();
create trigger sealed before insert or update or delete on activity_lines for each row execute function refuse_when_sealed();
create trigger sealed before insert or update or delete on activity_shares for each row execute function refuse_when_sealed();
create trigger sealed before insert or update or delete on activity_files for each row execute function refuse_when_sealed();
