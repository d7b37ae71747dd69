-- The self-defence force as counts, its training day by day, and the classes of defence and security knowledge.
create table training_norms (
  id uuid primary key,
  code text not null check (code in ('registration', 'first-year', 'mobile', 'on-the-spot', 'class-2', 'class-3', 'class-4')),
  days integer check (days between 1 and 60),
  periods integer check (periods between 1 and 400),
  month integer check (month between 1 and 12),
  legal_basis text not null check (btrim(legal_basis) <> ''),
  valid daterange not null check (not isempty(valid)),
  version integer not null default 1 check (version > 0),
  check ((month is not null) = (code = 'registration')),
  check ((days is not null) = (code <> 'registration')),
  check ((periods is not null) = (code like 'class-%')),
  exclude using gist (code with =, valid with &&)
);
comment on table training_norms is 'What a law in force on a day asks: the month of registration, days of training a year by kind of force, days and periods of a class by group. Samples to be checked; a new law ends a row and adds another.';
insert into training_norms (id, code, days, periods, month, legal_basis, valid)
select ('01700000-0000-7000-9021-' || lpad((period.n * 100 + norm.n)::text, 12, '0'))::uuid, norm.code, norm.days, null, norm.month, period.legal_basis, period.valid
from (values (1, 'registration', null, 4), (2, 'first-year', 15, null), (3, 'mobile', 12, null), (4, 'on-the-spot', 7, null)) as norm (n, code, days, month),
  (values (1, 'Luật Dân quân tự vệ số 43/2009/QH12', daterange('2010-07-01', '2020-07-01')), (2, 'Luật Dân quân tự vệ số 48/2019/QH14', daterange('2020-07-01', null))) as period (n, legal_basis, valid);
insert into training_norms (id, code, days, periods, legal_basis, valid)
select ('01700000-0000-7000-9021-' || lpad((300 + norm.n)::text, 12, '0'))::uuid, norm.code, norm.days, norm.periods, 'Luật Giáo dục quốc phòng và an ninh số 30/2013/QH13', daterange('2014-01-01', null)
from (values (1, 'class-2', 5, 40), (2, 'class-3', 3, 24), (3, 'class-4', 2, 16)) as norm (n, code, days, periods);

-- Days of training, of classes and of registration lie within their year; the names of the columns are given to the trigger.
create function refuse_training_outside_year() returns trigger language plpgsql as $$
declare asked date; fitting boolean; place text;
begin
  foreach place in array tg_argv loop
    asked := (to_jsonb(new) ->> place)::date;
    select asked between y.starts_on and y.ends_on into fitting from emulation_years y where y.id = new.emulation_year_id;
    if not fitting then raise exception '% lies outside the year', asked using errcode = '23514'; end if;
  end loop;
  return new;
end $$;

create table force_strengths (
  id uuid primary key,
  emulation_year_id uuid not null references emulation_years,
  unit_id uuid not null references units,
  registered_on date not null,
  eligible integer not null check (eligible between 0 and 100000),
  registered integer not null check (registered between 0 and eligible),
  approved integer not null check (approved between 1 and 100000),
  first_year integer not null check (first_year between 0 and 100000),
  mobile integer not null check (mobile between 0 and 100000),
  on_the_spot integer not null check (on_the_spot between 0 and 100000),
  noted_by_name text not null,
  noted_at timestamptz not null,
  version integer not null default 1 check (version > 0),
  unique (emulation_year_id, unit_id)
);
comment on table force_strengths is 'The yearly registration of a unit and the strength of its force, as counts and never as names: how many are of age, how many of them registered, and the force by kind against the approved strength.';
create trigger in_year before insert or update on force_strengths for each row execute function refuse_training_outside_year('registered_on');

create table training_plans (
  id uuid primary key,
  emulation_year_id uuid not null references emulation_years,
  unit_id uuid not null references units,
  force_kind text not null check (force_kind in ('first-year', 'mobile', 'on-the-spot')),
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  planned_people integer not null check (planned_people between 1 and 100000),
  planned_days integer not null check (planned_days between 1 and 60),
  trained integer check (trained between 0 and planned_people),
  noted_by_name text not null,
  noted_at timestamptz not null,
  version integer not null default 1 check (version > 0),
  unique (id, emulation_year_id),
  check (planned_days <= ends_on - starts_on + 1),
  exclude using gist (emulation_year_id with =, unit_id with =, force_kind with =, daterange(starts_on, ends_on, '[]') with &&)
);
comment on table training_plans is 'Training of one kind of force of a unit, from a day to a day. trained: how many passed at its end; null while it goes on.';
create trigger in_year before insert or update on training_plans for each row execute function refuse_training_outside_year('starts_on', 'ends_on');

create table training_days (
  id uuid primary key,
  emulation_year_id uuid not null,
  plan_id uuid not null,
  held_on date not null,
  present integer not null check (present > 0),
  noted_by_name text not null,
  noted_at timestamptz not null,
  unique (plan_id, held_on),
  foreign key (plan_id, emulation_year_id) references training_plans (id, emulation_year_id)
);
comment on table training_days is 'A day of training that was held, and how many were there.';

-- A day lies within its plan with no more people than the plan has; a result follows days that were held.
create function refuse_training_apart() returns trigger language plpgsql as $$
declare plan training_plans; asked uuid;
begin
  asked := (case tg_table_name when 'training_plans' then to_jsonb(new) ->> 'id' else coalesce(to_jsonb(new), to_jsonb(old)) ->> 'plan_id' end)::uuid;
  select * into plan from training_plans where id = asked for update;
  if not found then return null; end if;
  if exists (select from training_days d where d.plan_id = plan.id and (d.held_on not between plan.starts_on and plan.ends_on or d.present > plan.planned_people)) then
    raise exception 'a day of training lies outside its plan, or more were there than planned' using errcode = '23514', constraint = 'training_day_of_plan';
  end if;
  if plan.trained > coalesce((select max(present) from training_days d where d.plan_id = plan.id), 0) then
    raise exception 'more passed than were ever there' using errcode = '23514', constraint = 'training_result_of_days';
  end if;
  return null;
end $$;
create constraint trigger fits after insert or update on training_plans deferrable initially deferred for each row execute function refuse_training_apart();
create constraint trigger fits after insert or update or delete on training_days deferrable initially deferred for each row execute function refuse_training_apart();

create table knowledge_classes (
  id uuid primary key,
  emulation_year_id uuid not null references emulation_years,
  group_number integer not null check (group_number between 2 and 4),
  unit_id uuid references units,
  name text not null check (btrim(name) <> ''),
  place text not null check (btrim(place) <> ''),
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  noted_by_name text not null,
  noted_at timestamptz not null,
  version integer not null default 1 check (version > 0),
  unique (id, emulation_year_id, group_number),
  unique nulls not distinct (emulation_year_id, unit_id, name),
  check (unit_id is null or group_number = 4)
);
comment on table knowledge_classes is 'A class of defence and security knowledge for people of one group. unit_id: the unit that holds it for its own people (group 4 only); null: it is for units of the cluster.';
create trigger in_year before insert or update on knowledge_classes for each row execute function refuse_training_outside_year('starts_on', 'ends_on');

create table class_seats (
  class_id uuid not null references knowledge_classes,
  emulation_year_id uuid not null references emulation_years,
  group_number integer not null,
  unit_id uuid not null references units,
  seats integer not null check (seats between 1 and 1000),
  primary key (class_id, unit_id),
  unique (class_id, emulation_year_id, group_number, unit_id),
  foreign key (class_id, emulation_year_id, group_number) references knowledge_classes (id, emulation_year_id, group_number) deferrable initially deferred
);
comment on table class_seats is 'How many seats of a class are offered to a unit.';

create table class_people (
  id uuid primary key,
  emulation_year_id uuid not null references emulation_years,
  unit_id uuid not null references units,
  group_number integer not null check (group_number between 2 and 4),
  full_name text not null check (btrim(full_name) <> ''),
  sort_key text not null collate "C",
  post text check (btrim(post) <> ''),
  class_id uuid,
  attended boolean,
  certificate_number text check (btrim(certificate_number) <> ''),
  certificate_on date,
  noted_by_name text not null,
  noted_at timestamptz not null,
  version integer not null default 1 check (version > 0),
  unique nulls not distinct (emulation_year_id, unit_id, full_name, post),
  foreign key (class_id, emulation_year_id, group_number, unit_id) references class_seats (class_id, emulation_year_id, group_number, unit_id),
  check (attended is null or class_id is not null),
  check ((certificate_number is null) = (certificate_on is null)),
  check (certificate_number is null or attended is true)
);
comment on table class_people is 'Who of a unit is due for a class of a group in a year; class_id: the class that he is sent to. Names are for the own unit only, others read counts.';
create unique index class_people_certificate on class_people (emulation_year_id, certificate_number);
create index class_people_by_class on class_people (class_id);

-- No more are sent to a class than it has seats for their unit; the seats are held meanwhile, so that two at once cannot share the last one.
create function refuse_class_overfull() returns trigger language plpgsql as $$
declare offered integer;
begin
  if new.class_id is null then return null; end if;
  select s.seats into offered from class_seats s where s.class_id = new.class_id and s.unit_id = new.unit_id for update;
  if (select count(*) from class_people p where p.class_id = new.class_id and p.unit_id = new.unit_id) > offered then
    raise exception 'more people than seats' using errcode = '23514', constraint = 'class_seats_of_unit';
  end if;
  return null;
end $$;
create constraint trigger seated after insert or update on class_people deferrable initially deferred for each row execute function refuse_class_overfull();
create constraint trigger seated after update on class_seats deferrable initially deferred for each row execute function refuse_class_overfull();

create trigger sealed before insert or update or delete on force_strengths for each row execute function refuse_when_sealed();
create trigger sealed before insert or update or delete on training_plans for each row execute function refuse_when_sealed();
create trigger sealed before insert or update or delete on training_days for each row execute function refuse_when_sealed();
create trigger sealed before insert or update or delete on knowledge_classes for each row execute function refuse_when_sealed();
create trigger sealed before insert or update or delete on class_seats for each row execute function refuse_when_sealed();
create trigger sealed before insert or update or delete on class_people for each row execute function refuse_when_sealed();
