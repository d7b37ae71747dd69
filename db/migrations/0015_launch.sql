-- The launch of a year: its pledge with measurable targets, who signed it, what became of it, titles and their registration, short campaigns.
alter table emulation_years add column registrations_due_at timestamptz;
comment on column emulation_years.registrations_due_at is 'Titles registered after this instant are late and carry a reason; null: no deadline is set.';

create table emulation_titles (
  id uuid primary key,
  code text not null check (code ~ '^[a-z][a-z0-9-]*$'),
  name text not null check (btrim(name) <> ''),
  subject text not null check (subject in ('collective', 'individual')),
  position integer not null check (position > 0),
  legal_basis text not null check (btrim(legal_basis) <> ''),
  valid daterange not null check (not isempty(valid)),
  unique (id, subject),
  exclude using gist (code with =, valid with &&)
);
comment on table emulation_titles is 'A title as a law in force on a day names it. A new law ends a row and adds another; years keep the row that they registered under.';
insert into emulation_titles (id, code, name, subject, position, legal_basis, valid)
select ('01700000-0000-7000-9015-' || lpad((period.n * 100 + title.position)::text, 12, '0'))::uuid, title.code, title.name, title.subject, title.position, period.legal_basis, period.valid
from (values
    (1, 'determined-to-win-unit', 'Đơn vị Quyết thắng', 'collective'), (2, 'advanced-unit', 'Đơn vị tiên tiến', 'collective'), (3, 'emulation-flag', 'Cờ thi đua', 'collective'),
    (4, 'emulation-fighter-national', 'Chiến sĩ thi đua toàn quốc', 'individual'), (5, 'emulation-fighter-army', 'Chiến sĩ thi đua toàn quân', 'individual'),
    (6, 'emulation-fighter-grassroots', 'Chiến sĩ thi đua cơ sở', 'individual'), (7, 'advanced-fighter', 'Chiến sĩ tiên tiến', 'individual')
  ) as title (position, code, name, subject),
  (values
    (1, 'Luật Thi đua, khen thưởng số 15/2003/QH11 (sửa đổi, bổ sung năm 2005, 2013); Nghị định số 91/2017/NĐ-CP', daterange('2017-10-01', '2024-01-01')),
    (2, 'Luật Thi đua, khen thưởng số 06/2022/QH15', daterange('2024-01-01', null))
  ) as period (n, legal_basis, valid);

create table pledge_targets (
  id uuid primary key,
  emulation_year_id uuid not null references emulation_years,
  position integer not null check (position > 0),
  measure text not null check (btrim(measure) <> ''),
  unit_of_measure text not null check (btrim(unit_of_measure) <> ''),
  direction text not null check (direction in ('at-least', 'at-most')),
  target integer not null check (target between 0 and 100000000),
  source text not null check (btrim(source) <> ''),
  unique (id, emulation_year_id),
  unique (emulation_year_id, position) deferrable initially deferred
);
comment on table pledge_targets is 'What the cluster pledges to reach, or not to exceed, in a year. target in hundredths of the unit of measure; source: where the figure comes from.';

create table pledge_signatures (
  emulation_year_id uuid not null references emulation_years,
  unit_id uuid not null references units,
  position integer not null check (position > 0),
  signer_name text not null check (btrim(signer_name) <> ''),
  signer_post text not null check (btrim(signer_post) <> ''),
  entered_by uuid references people,
  entered_by_name text not null,
  signed_at timestamptz not null,
  primary key (emulation_year_id, unit_id),
  unique (emulation_year_id, position)
);
comment on table pledge_signatures is 'Each unit signs the pledge of a year once; position is the order in which they did.';

create table pledge_results (
  id uuid primary key,
  emulation_year_id uuid not null references emulation_years,
  target_id uuid not null,
  unit_id uuid references units,
  done integer not null check (done between 0 and 100000000),
  note text check (btrim(note) <> ''),
  noted_by uuid references people,
  noted_by_name text not null,
  noted_at timestamptz not null,
  version integer not null default 1,
  foreign key (target_id, emulation_year_id) references pledge_targets (id, emulation_year_id),
  unique nulls not distinct (target_id, unit_id)
);
comment on table pledge_results is 'What became of a target; unit_id null: of the cluster as a whole. done in hundredths.';

create table title_registrations (
  id uuid primary key,
  emulation_year_id uuid not null references emulation_years,
  unit_id uuid not null references units,
  title_id uuid not null,
  subject text not null,
  subject_name text not null check (btrim(subject_name) <> ''),
  subject_key text not null,
  post text check (btrim(post) <> ''),
  late_reason text check (btrim(late_reason) <> ''),
  registered_by uuid references people,
  registered_by_name text not null,
  registered_at timestamptz not null,
  foreign key (title_id, subject) references emulation_titles (id, subject),
  unique (emulation_year_id, title_id, unit_id, subject_key)
);
comment on table title_registrations is 'Who means to earn which title in a year; a collective or a person of a unit, each title once. late_reason says why it came after the deadline.';

create table campaigns (
  id uuid primary key,
  emulation_year_id uuid not null references emulation_years,
  name text not null check (btrim(name) <> ''),
  theme text not null check (btrim(theme) <> ''),
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  version integer not null default 1,
  unique (emulation_year_id, name)
);
comment on table campaigns is 'A short campaign inside a year, with days of its own.';

-- What was signed stays as it was signed.
create function refuse_change_of_signed_pledge() returns trigger language plpgsql as $$
begin
  if exists (select from pledge_signatures s where s.emulation_year_id = coalesce(new.emulation_year_id, old.emulation_year_id)) then
    raise exception 'the pledge is signed' using errcode = '23514', constraint = 'pledge_signed';
  end if;
  return coalesce(new, old);
end $$;
create trigger signed before insert or update or delete on pledge_targets for each row execute function refuse_change_of_signed_pledge();

-- Nothing is signed before it says something.
create function refuse_empty_pledge() returns trigger language plpgsql as $$
begin
  if not exists (select from pledge_targets t where t.emulation_year_id = new.emulation_year_id) then
    raise exception 'the pledge has no target' using errcode = '23514', constraint = 'pledge_empty';
  end if;
  return new;
end $$;
create trigger not_empty before insert on pledge_signatures for each row execute function refuse_empty_pledge();

create function refuse_campaign_outside_year() returns trigger language plpgsql as $$
begin
  if not exists (select from emulation_years y where y.id = new.emulation_year_id and new.starts_on >= y.starts_on and new.ends_on <= y.ends_on) then
    raise exception 'the campaign is outside its year' using errcode = '23514', constraint = 'campaign_inside_year';
  end if;
  return new;
end $$;
create trigger inside_year before insert or update on campaigns for each row execute function refuse_campaign_outside_year();

create trigger sealed before insert or update or delete on pledge_targets for each row execute function refuse_when_sealed();
create trigger sealed before insert or update or delete on pledge_signatures for each row execute function refuse_when_sealed();
create trigger sealed before insert or update or delete on pledge_results for each row execute function refuse_when_sealed();
create trigger sealed before insert or update or delete on title_registrations for each row execute function refuse_when_sealed();
create trigger sealed before insert or update or delete on campaigns for each row execute function refuse_when_sealed();
