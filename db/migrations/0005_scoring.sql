-- Criteria, sheets, scores. Points are integer hundredths everywhere.
create table criteria_sets (
  id uuid primary key,
  emulation_year_id uuid not null references emulation_years,
  version_number integer not null check (version_number > 0),
  title text not null,
  status text not null check (status in ('draft', 'issued', 'superseded')),
  base_points integer not null default 10000 check (base_points > 0),
  bonus_cap integer not null default 1000 check (bonus_cap >= 0),
  tie_chain jsonb not null,
  grades jsonb not null,
  is_sample boolean not null default false,
  issued_at timestamptz,
  issued_by uuid references people,
  version integer not null default 1,
  unique (emulation_year_id, version_number),
  check ((status = 'draft') = (issued_at is null))
);
create unique index one_issued_set on criteria_sets (emulation_year_id) where status = 'issued';

create table criteria (
  id uuid primary key,
  criteria_set_id uuid not null references criteria_sets on delete cascade,
  parent_id uuid references criteria,
  position integer not null,
  code text not null check (btrim(code) <> ''),
  title text not null check (btrim(title) <> ''),
  short_title text,
  max_points integer not null check (max_points >= 0),
  rule_kind text not null,
  settings jsonb not null default '{}',
  modifiers jsonb not null default '[]',
  evidence_rule text not null default 'optional' check (evidence_rule in ('none', 'optional', 'required')),
  evidence_hint text,
  scorer text not null default 'unit' check (scorer in ('unit', 'cluster', 'command')),
  regulation_ref text,
  unique (criteria_set_id, code)
);
comment on table criteria is 'A tree: sections have no parent, leaves have a leaf rule kind. max_points in hundredths.';
create index criteria_by_set on criteria (criteria_set_id, position);

create function refuse_when_issued() returns trigger language plpgsql as $$
begin
  if exists (select from criteria_sets s where s.id = coalesce(new.criteria_set_id, old.criteria_set_id) and s.status <> 'draft') then
    raise exception 'criteria set is issued' using errcode = 'QT002';
  end if;
  return coalesce(new, old);
end $$;
create trigger frozen before insert or update or delete on criteria for each row execute function refuse_when_issued();

create table score_sheets (
  id uuid primary key,
  emulation_year_id uuid not null references emulation_years,
  unit_id uuid not null references units,
  criteria_set_id uuid not null references criteria_sets,
  status text not null default 'draft' check (status in ('draft', 'submitted', 'returned', 'appraised', 'explained', 'final', 'locked')),
  submitted_at timestamptz,
  submitted_by uuid references people,
  return_reason text,
  version integer not null default 1,
  unique (emulation_year_id, unit_id),
  check (status <> 'returned' or btrim(coalesce(return_reason, '')) <> ''),
  check (status = 'draft' or submitted_at is not null)
);

create table criterion_scores (
  emulation_year_id uuid not null references emulation_years,
  sheet_id uuid not null references score_sheets,
  criterion_id uuid not null references criteria,
  stage text not null check (stage in ('self', 'appraisal', 'cross', 'command', 'final')),
  points integer not null check (points between -100000 and 100000),
  input jsonb not null,
  reasons jsonb not null,
  effects jsonb not null default '[]',
  note text,
  entered_by uuid references people,
  entered_at timestamptz not null,
  version integer not null default 1,
  primary key (sheet_id, criterion_id, stage)
);
comment on table criterion_scores is 'One row per sheet, criterion and stage: a later stage never overwrites an earlier one.';

create table score_history (
  id uuid primary key,
  emulation_year_id uuid not null references emulation_years,
  sheet_id uuid not null references score_sheets,
  criterion_id uuid references criteria,
  kind text not null check (kind in ('score', 'explain', 'comment', 'submit', 'return', 'withdraw', 'appraise', 'finalise', 'reopen')),
  stage text,
  points integer,
  text text,
  by_person uuid references people,
  by_name text not null,
  at timestamptz not null
);
comment on table score_history is 'What happened to a sheet or a criterion, in order, with person and time: the timeline of the explanation panel.';
create index score_history_by_sheet on score_history (sheet_id, criterion_id, at);

create table evidence_blobs (
  sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  media_type text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')),
  size integer not null check (size between 1 and 20971520),
  bytes bytea not null
);

create table evidence_items (
  id uuid primary key,
  emulation_year_id uuid not null references emulation_years,
  sheet_id uuid not null references score_sheets,
  criterion_id uuid not null references criteria,
  sha256 text not null references evidence_blobs,
  file_name text not null check (btrim(file_name) <> ''),
  uploaded_by uuid references people,
  uploaded_at timestamptz not null,
  unique (sheet_id, criterion_id, sha256)
);
create index evidence_items_by_hash on evidence_items (sha256);

create table score_publications (
  emulation_year_id uuid primary key references emulation_years,
  is_public boolean not null default false,
  changed_at timestamptz not null,
  changed_by uuid references people,
  version integer not null default 1
);
comment on table score_publications is 'Before publication a unit sees itself and the median; the switch is a command and so is logged.';

create trigger sealed before insert or update or delete on criteria_sets for each row execute function refuse_when_sealed();
create trigger sealed before insert or update or delete on score_sheets for each row execute function refuse_when_sealed();
create trigger sealed before insert or update or delete on criterion_scores for each row execute function refuse_when_sealed();
create trigger sealed before insert or update or delete on score_history for each row execute function refuse_when_sealed();
create trigger sealed before insert or update or delete on evidence_items for each row execute function refuse_when_sealed();
create trigger sealed before insert or update or delete on score_publications for each row execute function refuse_when_sealed();
