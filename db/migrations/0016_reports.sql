-- Days that are not worked or worked instead, Tết of each year, and the situation reports that are due by them.
create table calendar_days (
  day date primary key,
  kind text not null check (kind in ('holiday', 'worked')),
  name text not null check (btrim(name) <> ''),
  legal_basis text not null check (btrim(legal_basis) <> ''),
  version integer not null default 1
);
comment on table calendar_days is 'Public holidays, and days off (a Saturday) that are worked in exchange for another. Every other Saturday and Sunday is off.';

create table lunar_new_years (
  year integer primary key check (year between 1990 and 2100),
  first_on date not null unique,
  source text not null check (btrim(source) <> ''),
  version integer not null default 1,
  check (extract(year from first_on) = year)
);
comment on table lunar_new_years is 'The first day of Tết (mùng 1) of each year; reports and rosters count days from it.';

insert into lunar_new_years (year, first_on, source)
select extract(year from first_on)::int, first_on, 'Âm lịch Việt Nam (múi giờ 7)'
from unnest(array['2019-02-05', '2020-01-25', '2021-02-12', '2022-02-01', '2023-01-22', '2024-02-10', '2025-01-29', '2026-02-17', '2027-02-06', '2028-01-26', '2029-02-13', '2030-02-02']::date[]) as first_on;
insert into calendar_days (day, kind, name, legal_basis)
select day, 'holiday', name, case when day < '2021-01-01' then 'Bộ luật Lao động số 10/2012/QH13, Điều 115' else 'Bộ luật Lao động số 45/2019/QH14, Điều 112' end
from (values
    (date '2020-01-01', 'Tết Dương lịch'), ('2020-01-23', 'Tết Nguyên đán'), ('2020-01-24', 'Tết Nguyên đán'), ('2020-01-27', 'Tết Nguyên đán'), ('2020-01-28', 'Tết Nguyên đán'), ('2020-01-29', 'Tết Nguyên đán'),
    ('2020-04-02', 'Giỗ Tổ Hùng Vương'), ('2020-04-30', 'Ngày Chiến thắng'), ('2020-05-01', 'Ngày Quốc tế lao động'), ('2020-09-02', 'Quốc khánh'),
    ('2021-01-01', 'Tết Dương lịch'), ('2021-02-10', 'Tết Nguyên đán'), ('2021-02-11', 'Tết Nguyên đán'), ('2021-02-12', 'Tết Nguyên đán'), ('2021-02-15', 'Tết Nguyên đán'), ('2021-02-16', 'Tết Nguyên đán'),
    ('2021-04-21', 'Giỗ Tổ Hùng Vương'), ('2021-04-30', 'Ngày Chiến thắng'), ('2021-05-03', 'Nghỉ bù Ngày Quốc tế lao động'), ('2021-09-02', 'Quốc khánh'), ('2021-09-03', 'Quốc khánh')
  ) as listed (day, name);

create table report_forms (
  id uuid primary key,
  emulation_year_id uuid not null references emulation_years,
  code text not null check (code ~ '^[a-z][a-z0-9-]*$'),
  name text not null check (btrim(name) <> ''),
  kind text not null check (kind in ('routine', 'thematic', 'quick')),
  rhythm text not null check (rhythm in ('day', 'week', 'month', 'quarter', 'half', 'year', 'once', 'event')),
  position integer not null check (position > 0),
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  version integer not null default 1,
  unique (emulation_year_id, code),
  unique (id, emulation_year_id),
  check ((kind = 'quick') = (rhythm = 'event'))
);
comment on table report_forms is 'What units report in a year, and how often, from a day to a day. What it asks is in its versions.';

create table report_form_versions (
  id uuid primary key,
  emulation_year_id uuid not null,
  form_id uuid not null,
  number integer not null check (number > 0),
  fields jsonb not null check (jsonb_typeof(fields) = 'array' and jsonb_array_length(fields) between 1 and 60),
  checks jsonb not null default '[]' check (jsonb_typeof(checks) = 'array'),
  due_rule jsonb not null check (jsonb_typeof(due_rule) = 'object'),
  allows_nil boolean not null,
  valid_from date not null,
  note text not null check (btrim(note) <> ''),
  adopted_by uuid references people,
  adopted_by_name text not null,
  adopted_at timestamptz not null,
  unique (form_id, number),
  unique (id, form_id),
  foreign key (form_id, emulation_year_id) references report_forms (id, emulation_year_id)
);
comment on table report_form_versions is 'What a form asks and when it is due; a change is a new version for the periods that begin from valid_from on. Reports keep the version they were written on.';

create table report_periods (
  id uuid primary key,
  emulation_year_id uuid not null,
  form_id uuid not null,
  form_version_id uuid not null,
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  due_at timestamptz not null,
  locks_at timestamptz not null check (locks_at >= due_at),
  event_name text check (btrim(event_name) <> ''),
  event_at timestamptz,
  unit_id uuid references units,
  opened_by_name text,
  unique (id, emulation_year_id),
  foreign key (form_id, emulation_year_id) references report_forms (id, emulation_year_id),
  foreign key (form_version_id, form_id) references report_form_versions (id, form_id),
  check (num_nonnulls(event_name, event_at) in (0, 2)),
  check (unit_id is null or event_at is not null),
  exclude using gist (form_id with =, daterange(starts_on, ends_on, '[]') with &&) where (event_at is null)
);
comment on table report_periods is 'One time that a form is due: sent before due_at is timely, from locks_at on nothing more is taken. An event is a period of its own; unit_id: only that unit reports it. A unit owes what it was a member for on the last day.';
create index report_periods_by_form on report_periods (form_id, ends_on);

create table situation_reports (
  id uuid primary key,
  emulation_year_id uuid not null,
  period_id uuid not null,
  unit_id uuid not null references units,
  state text not null default 'open' check (state in ('open', 'sent', 'returned', 'waived')),
  due_at timestamptz,
  locks_at timestamptz,
  version integer not null default 1,
  unique (period_id, unit_id),
  unique (id, emulation_year_id),
  foreign key (period_id, emulation_year_id) references report_periods (id, emulation_year_id),
  check (num_nonnulls(due_at, locks_at) in (0, 2)),
  check (locks_at >= due_at)
);
comment on table situation_reports is 'The report of one unit for one period, from the first thing done about it. due_at, locks_at: its own limits after a return or an extension; null: those of the period.';

create table report_contents (
  id uuid primary key,
  emulation_year_id uuid not null,
  report_id uuid not null,
  number integer not null check (number > 0),
  kind text not null check (kind in ('send', 'nil', 'correct')),
  entries jsonb not null check (jsonb_typeof(entries) = 'object'),
  second_looks jsonb not null default '[]',
  files jsonb not null default '[]',
  reason text check (btrim(reason) <> ''),
  due_at timestamptz not null,
  sent_by uuid references people,
  sent_by_name text not null,
  sent_at timestamptz not null,
  unique (report_id, number),
  foreign key (report_id, emulation_year_id) references situation_reports (id, emulation_year_id),
  check (kind <> 'correct' or (number > 1 and reason is not null))
);
comment on table report_contents is 'Everything that was ever sent for a report, the last counts. due_at is the limit that stood when it was sent, so that a deadline moved later changes no judgement. second_looks: figures three times the last that the sender confirmed.';
create trigger kept before update or delete on report_contents for each row execute function refuse_change();
create trigger kept before update or delete on report_form_versions for each row execute function refuse_change();

create table report_marks (
  id uuid primary key,
  emulation_year_id uuid not null,
  report_id uuid not null,
  kind text not null check (kind in ('remind', 'return', 'waive', 'lift', 'extend')),
  reason text check (btrim(reason) <> ''),
  due_at timestamptz,
  by_person uuid references people,
  by_name text not null,
  at timestamptz not null,
  foreign key (report_id, emulation_year_id) references situation_reports (id, emulation_year_id),
  check (kind = 'remind' or reason is not null),
  check ((due_at is not null) = (kind in ('return', 'extend')))
);
comment on table report_marks is 'What those who collect did about a report: reminders, returns and exceptions, each with its reason.';
create index report_marks_by_report on report_marks (report_id, at);
create trigger kept before update or delete on report_marks for each row execute function refuse_change();

create table report_files (
  id uuid primary key,
  emulation_year_id uuid not null,
  report_id uuid not null,
  sha256 text not null references paper_files,
  file_name text not null check (btrim(file_name) <> ''),
  uploaded_by uuid references people,
  uploaded_at timestamptz not null,
  removed_at timestamptz,
  unique (report_id, sha256),
  foreign key (report_id, emulation_year_id) references situation_reports (id, emulation_year_id)
);
comment on table report_files is 'Files hung on a report; one that is taken off stays for the versions that were sent with it.';

create trigger sealed before insert or update or delete on report_forms for each row execute function refuse_when_sealed();
create trigger sealed before insert or update or delete on report_form_versions for each row execute function refuse_when_sealed();
create trigger sealed before insert or update or delete on report_periods for each row execute function refuse_when_sealed();
create trigger sealed before insert or update or delete on situation_reports for each row execute function refuse_when_sealed();
create trigger sealed before insert or update or delete on report_contents for each row execute function refuse_when_sealed();
create trigger sealed before insert or update or delete on report_marks for each row execute function refuse_when_sealed();
create trigger sealed before insert or update or delete on report_files for each row execute function refuse_when_sealed();
