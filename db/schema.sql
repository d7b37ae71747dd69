-- Every table on one page, to be read. Written by `npm run db:types`; the truth is db/migrations.

-- One social activity; unit_id null: a joint one of the cluster. Who received it is an institution and a count, never a name of a person. Confirmed: its lines and shares stand, and the shares add up to the lines.
create table activities (
  id uuid not null,
  emulation_year_id uuid not null,
  unit_id uuid,
  name text not null,
  occasion text not null,
  kind text not null,
  held_on date not null,
  beneficiary text not null,
  beneficiary_count integer,
  beneficiary_noun text,
  note text,
  state text not null default 'draft'::text,
  entered_by uuid,
  entered_by_name text not null,
  entered_at timestamp with time zone not null,
  confirmed_by uuid,
  confirmed_by_name text,
  confirmed_at timestamp with time zone,
  version integer not null default 1,
  FOREIGN KEY (confirmed_by) REFERENCES people(id),
  FOREIGN KEY (emulation_year_id) REFERENCES emulation_years(id),
  FOREIGN KEY (entered_by) REFERENCES people(id),
  FOREIGN KEY (unit_id) REFERENCES units(id),
  PRIMARY KEY (id),
  TRIGGER DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (id, emulation_year_id),
  CHECK ((btrim(beneficiary) <> ''::text)),
  CHECK (((beneficiary_count >= 0) AND (beneficiary_count <= 1000000))),
  CHECK ((btrim(beneficiary_noun) <> ''::text)),
  CHECK (((beneficiary_count IS NULL) = (beneficiary_noun IS NULL))),
  CHECK ((((state = 'confirmed'::text) = (confirmed_at IS NOT NULL)) AND ((confirmed_at IS NULL) = (confirmed_by_name IS NULL)))),
  CHECK ((kind = ANY (ARRAY['heritage-visit'::text, 'pupil-gifts'::text, 'scholarship'::text, 'gratitude-house'::text, 'mother-care'::text, 'policy-visit'::text, 'mass-mobilisation'::text, 'other'::text]))),
  CHECK ((btrim(name) <> ''::text)),
  CHECK ((btrim(note) <> ''::text)),
  CHECK ((btrim(occasion) <> ''::text)),
  CHECK ((state = ANY (ARRAY['draft'::text, 'confirmed'::text])))
);

-- What shows that it was done: photos, plan, hand-over minutes, receipts, letters of thanks.
create table activity_files (
  id uuid not null,
  emulation_year_id uuid not null,
  activity_id uuid not null,
  purpose text not null,
  sha256 text not null,
  file_name text not null,
  uploaded_by uuid,
  uploaded_at timestamp with time zone not null,
  FOREIGN KEY (activity_id, emulation_year_id) REFERENCES activities(id, emulation_year_id) ON DELETE CASCADE,
  FOREIGN KEY (sha256) REFERENCES paper_files(sha256),
  FOREIGN KEY (uploaded_by) REFERENCES people(id),
  PRIMARY KEY (id),
  UNIQUE (activity_id, sha256),
  CHECK ((btrim(file_name) <> ''::text)),
  CHECK ((purpose = ANY (ARRAY['photo'::text, 'plan'::text, 'minutes'::text, 'receipt'::text, 'letter'::text, 'other'::text])))
);

-- What is given: goods by their price, cash (quantity counts đồng), or support for quantity receivers in each month from starts_on to ends_on. value is what was pledged; delivered counts as quantity does, of monthly support each receiver in each month; more than the line says carries over_reason.
create table activity_lines (
  id uuid not null,
  emulation_year_id uuid not null,
  activity_id uuid not null,
  position integer not null,
  kind text not null,
  item text not null,
  unit text not null,
  quantity bigint not null,
  unit_price bigint not null,
  starts_on date,
  ends_on date,
  months integer default 
CASE
    WHEN (starts_on IS NULL) THEN 1
    ELSE ((((((EXTRACT(year FROM ends_on))::integer - (EXTRACT(year FROM starts_on))::integer) * 12) + (EXTRACT(month FROM ends_on))::integer) - (EXTRACT(month FROM starts_on))::integer) + 1)
END,
  value bigint default ((quantity * unit_price) *
CASE
    WHEN (starts_on IS NULL) THEN 1
    ELSE ((((((EXTRACT(year FROM ends_on))::integer - (EXTRACT(year FROM starts_on))::integer) * 12) + (EXTRACT(month FROM ends_on))::integer) - (EXTRACT(month FROM starts_on))::integer) + 1)
END),
  delivered bigint not null default 0,
  delivered_value bigint default (delivered * unit_price),
  over_reason text,
  FOREIGN KEY (activity_id, emulation_year_id) REFERENCES activities(id, emulation_year_id) ON DELETE CASCADE,
  PRIMARY KEY (id),
  TRIGGER DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (activity_id, "position"),
  CHECK ((ends_on >= starts_on)),
  CHECK (((num_nonnulls(starts_on, ends_on) = ANY (ARRAY[0, 2])) AND ((kind = 'monthly'::text) = (starts_on IS NOT NULL)))),
  CHECK (((kind <> 'cash'::text) OR ((unit_price = 1) AND (unit = 'đồng'::text)))),
  CHECK (((delivered >= 0) AND (delivered <= '1000000000000'::bigint))),
  CHECK ((delivered_value <= '1000000000000'::bigint)),
  CHECK ((btrim(item) <> ''::text)),
  CHECK ((kind = ANY (ARRAY['cash'::text, 'goods'::text, 'monthly'::text]))),
  CHECK (((over_reason IS NOT NULL) OR (delivered <= (quantity *
CASE
    WHEN (starts_on IS NULL) THEN 1
    ELSE ((((((EXTRACT(year FROM ends_on))::integer - (EXTRACT(year FROM starts_on))::integer) * 12) + (EXTRACT(month FROM ends_on))::integer) - (EXTRACT(month FROM starts_on))::integer) + 1)
END)))),
  CHECK ((btrim(over_reason) <> ''::text)),
  CHECK (("position" > 0)),
  CHECK (((quantity >= 1) AND (quantity <= '1000000000000'::bigint))),
  CHECK ((btrim(unit) <> ''::text)),
  CHECK (((unit_price >= 0) AND (unit_price <= '1000000000000'::bigint))),
  CHECK ((value <= '1000000000000'::bigint))
);

-- The part of an activity that a unit bears, in đồng, and whether the unit agreed. What one unit does alone has one share, its own.
create table activity_shares (
  emulation_year_id uuid not null,
  activity_id uuid not null,
  unit_id uuid not null,
  amount bigint not null,
  answer text,
  answer_note text,
  answered_by uuid,
  answered_by_name text,
  answered_at timestamp with time zone,
  FOREIGN KEY (activity_id, emulation_year_id) REFERENCES activities(id, emulation_year_id) ON DELETE CASCADE,
  FOREIGN KEY (answered_by) REFERENCES people(id),
  FOREIGN KEY (unit_id) REFERENCES units(id),
  PRIMARY KEY (activity_id, unit_id),
  TRIGGER DEFERRABLE INITIALLY DEFERRED,
  CHECK (((amount >= 0) AND (amount <= '1000000000000'::bigint))),
  CHECK ((answer = ANY (ARRAY['agreed'::text, 'objected'::text]))),
  CHECK ((btrim(answer_note) <> ''::text)),
  CHECK ((((answer IS NULL) = (answered_at IS NULL)) AND ((answer IS NULL) = (answered_by_name IS NULL)))),
  CHECK (((answer IS DISTINCT FROM 'objected'::text) OR (answer_note IS NOT NULL)))
);

-- What a person may do: role, for a unit, a cluster, a block or the whole server, from a day to a day. cluster-secretary names the UNIT whose term of leadership gives the right.
create table appointments (
  id uuid not null,
  person_id uuid not null,
  role text not null,
  unit_id uuid,
  cluster_id uuid,
  block_id uuid,
  valid daterange not null,
  decision_ref text,
  FOREIGN KEY (block_id) REFERENCES blocks(id),
  FOREIGN KEY (cluster_id) REFERENCES clusters(id),
  FOREIGN KEY (person_id) REFERENCES people(id),
  FOREIGN KEY (unit_id) REFERENCES units(id),
  PRIMARY KEY (id),
  EXCLUDE USING gist (person_id WITH =, role WITH =, COALESCE(unit_id, cluster_id, block_id, '00000000-0000-0000-0000-000000000000'::uuid) WITH =, valid WITH &&),
  CHECK ((num_nonnulls(unit_id, cluster_id, block_id) =
CASE
    WHEN (role = 'administrator'::text) THEN 0
    ELSE 1
END)),
  CHECK (((role <> ALL (ARRAY['duty-officer'::text, 'unit-secretary'::text, 'unit-head'::text, 'cluster-secretary'::text])) OR (unit_id IS NOT NULL))),
  CHECK ((role = ANY (ARRAY['duty-officer'::text, 'unit-secretary'::text, 'unit-head'::text, 'cluster-secretary'::text, 'checker'::text, 'delegate'::text, 'council-member'::text, 'emulation-officer'::text, 'viewer'::text, 'administrator'::text]))),
  CHECK ((NOT isempty(valid)))
);

-- Every write, append-only, hash-chained: one chain for each cluster year and one called system.
create table audit_events (
  chain text not null,
  sequence bigint not null,
  at timestamp with time zone not null,
  actor_id uuid,
  actor_name text not null,
  name text not null,
  subject_id text,
  details jsonb not null,
  previous_hash bytea not null,
  hash bytea not null,
  PRIMARY KEY (chain, sequence),
  CHECK ((sequence > 0))
);

-- The last link of each audit chain; locked while a link is added so that a chain never forks.
create table audit_heads (
  chain text not null,
  sequence bigint not null,
  hash bytea not null,
  PRIMARY KEY (chain)
);

create table blocks (
  id uuid not null,
  name text not null,
  superior_name text not null,
  province_name text not null,
  PRIMARY KEY (id),
  UNIQUE (name)
);

-- Why a book differs from the one before it: one reason for each added, removed or changed line, kept under what happened and the code.
create table book_change_reasons (
  emulation_year_id uuid not null,
  criteria_set_id uuid not null,
  change text not null,
  reason text not null,
  given_by uuid,
  given_at timestamp with time zone not null,
  FOREIGN KEY (criteria_set_id) REFERENCES criteria_sets(id) ON DELETE CASCADE,
  FOREIGN KEY (emulation_year_id) REFERENCES emulation_years(id),
  FOREIGN KEY (given_by) REFERENCES people(id),
  PRIMARY KEY (criteria_set_id, change),
  CHECK ((change ~ '^(added|removed|changed|option) .'::text)),
  CHECK ((btrim(reason) <> ''::text))
);

-- The shift of the business clock from the database clock; zero outside demo and tests.
create table business_clock (
  only_row boolean not null default true,
  shift interval not null default '00:00:00'::interval,
  PRIMARY KEY (only_row),
  CHECK (only_row)
);

-- Public holidays, and days off (a Saturday) that are worked in exchange for another. Every other Saturday and Sunday is off.
create table calendar_days (
  day date not null,
  kind text not null,
  name text not null,
  legal_basis text not null,
  version integer not null default 1,
  PRIMARY KEY (day),
  CHECK ((kind = ANY (ARRAY['holiday'::text, 'worked'::text]))),
  CHECK ((btrim(legal_basis) <> ''::text)),
  CHECK ((btrim(name) <> ''::text))
);

-- A short campaign inside a year, with days of its own.
create table campaigns (
  id uuid not null,
  emulation_year_id uuid not null,
  name text not null,
  theme text not null,
  starts_on date not null,
  ends_on date not null,
  version integer not null default 1,
  FOREIGN KEY (emulation_year_id) REFERENCES emulation_years(id),
  PRIMARY KEY (id),
  UNIQUE (emulation_year_id, name),
  CHECK ((ends_on >= starts_on)),
  CHECK ((btrim(name) <> ''::text)),
  CHECK ((btrim(theme) <> ''::text))
);

-- Who of a unit is due for a class of a group in a year; class_id: the class that he is sent to. Names are for the own unit only, others read counts.
create table class_people (
  id uuid not null,
  emulation_year_id uuid not null,
  unit_id uuid not null,
  group_number integer not null,
  full_name text not null,
  sort_key text not null,
  post text,
  class_id uuid,
  attended boolean,
  certificate_number text,
  certificate_on date,
  noted_by_name text not null,
  noted_at timestamp with time zone not null,
  version integer not null default 1,
  FOREIGN KEY (class_id, emulation_year_id, group_number, unit_id) REFERENCES class_seats(class_id, emulation_year_id, group_number, unit_id),
  FOREIGN KEY (emulation_year_id) REFERENCES emulation_years(id),
  FOREIGN KEY (unit_id) REFERENCES units(id),
  PRIMARY KEY (id),
  TRIGGER DEFERRABLE INITIALLY DEFERRED,
  UNIQUE NULLS NOT DISTINCT (emulation_year_id, unit_id, full_name, post),
  CHECK ((btrim(certificate_number) <> ''::text)),
  CHECK (((attended IS NULL) OR (class_id IS NOT NULL))),
  CHECK (((certificate_number IS NULL) = (certificate_on IS NULL))),
  CHECK (((certificate_number IS NULL) OR (attended IS TRUE))),
  CHECK ((btrim(full_name) <> ''::text)),
  CHECK (((group_number >= 2) AND (group_number <= 4))),
  CHECK ((btrim(post) <> ''::text)),
  CHECK ((version > 0))
);

-- How many seats of a class are offered to a unit.
create table class_seats (
  class_id uuid not null,
  emulation_year_id uuid not null,
  group_number integer not null,
  unit_id uuid not null,
  seats integer not null,
  FOREIGN KEY (class_id, emulation_year_id, group_number) REFERENCES knowledge_classes(id, emulation_year_id, group_number) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (class_id) REFERENCES knowledge_classes(id),
  FOREIGN KEY (emulation_year_id) REFERENCES emulation_years(id),
  FOREIGN KEY (unit_id) REFERENCES units(id),
  PRIMARY KEY (class_id, unit_id),
  TRIGGER DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (class_id, emulation_year_id, group_number, unit_id),
  CHECK (((seats >= 1) AND (seats <= 1000)))
);

create table clusters (
  id uuid not null,
  block_id uuid not null,
  number integer not null,
  name text not null,
  paper_symbol text not null default 'CTĐ1'::text,
  FOREIGN KEY (block_id) REFERENCES blocks(id),
  PRIMARY KEY (id),
  UNIQUE (block_id, number),
  CHECK ((number > 0))
);

-- A unit that takes part with so many people, never with names; its rank and its prize once there is one. Two units may share a rank.
create table contest_entries (
  contest_id uuid not null,
  emulation_year_id uuid not null,
  unit_id uuid not null,
  people integer not null,
  rank smallint,
  prize text,
  FOREIGN KEY (contest_id, emulation_year_id) REFERENCES contests(id, emulation_year_id),
  FOREIGN KEY (unit_id) REFERENCES units(id),
  PRIMARY KEY (contest_id, unit_id),
  TRIGGER DEFERRABLE INITIALLY DEFERRED,
  CHECK (((people >= 1) AND (people <= 10000))),
  CHECK ((prize = ANY (ARRAY['first'::text, 'second'::text, 'third'::text, 'consolation'::text]))),
  CHECK (((rank >= 1) AND (rank <= 200)))
);

-- A contest or games of the year. unit_id: the unit that holds it for its own people; null: units of the cluster take part.
create table contests (
  id uuid not null,
  emulation_year_id uuid not null,
  unit_id uuid,
  kind text not null,
  name text not null,
  place text not null,
  starts_on date not null,
  ends_on date not null,
  noted_by_name text not null,
  noted_at timestamp with time zone not null,
  version integer not null default 1,
  FOREIGN KEY (emulation_year_id) REFERENCES emulation_years(id),
  FOREIGN KEY (unit_id) REFERENCES units(id),
  PRIMARY KEY (id),
  TRIGGER DEFERRABLE INITIALLY DEFERRED,
  UNIQUE NULLS NOT DISTINCT (emulation_year_id, unit_id, name),
  UNIQUE (id, emulation_year_id),
  CHECK ((ends_on >= starts_on)),
  CHECK ((kind = ANY (ARRAY['contest'::text, 'games'::text]))),
  CHECK ((btrim(name) <> ''::text)),
  CHECK ((btrim(place) <> ''::text)),
  CHECK ((version > 0))
);

create table credentials (
  id uuid not null,
  user_id uuid not null,
  account_id text not null,
  provider_id text not null,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamp with time zone,
  refresh_token_expires_at timestamp with time zone,
  scope text,
  password text,
  created_at timestamp with time zone not null default clock_timestamp(),
  updated_at timestamp with time zone not null default clock_timestamp(),
  FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE,
  PRIMARY KEY (id)
);

-- A tree: sections have no parent, leaves have a leaf rule kind. max_points in hundredths.
create table criteria (
  id uuid not null,
  criteria_set_id uuid not null,
  parent_id uuid,
  position integer not null,
  code text not null,
  title text not null,
  short_title text,
  max_points integer not null,
  rule_kind text not null,
  settings jsonb not null default '{}'::jsonb,
  modifiers jsonb not null default '[]'::jsonb,
  evidence_rule text not null default 'optional'::text,
  evidence_hint text,
  scorer text not null default 'unit'::text,
  regulation_ref text,
  feeds jsonb,
  FOREIGN KEY (criteria_set_id) REFERENCES criteria_sets(id) ON DELETE CASCADE,
  FOREIGN KEY (parent_id) REFERENCES criteria(id),
  PRIMARY KEY (id),
  UNIQUE (criteria_set_id, code),
  CHECK ((btrim(code) <> ''::text)),
  CHECK ((evidence_rule = ANY (ARRAY['none'::text, 'optional'::text, 'required'::text]))),
  CHECK ((max_points >= 0)),
  CHECK ((scorer = ANY (ARRAY['unit'::text, 'cluster'::text, 'command'::text]))),
  CHECK ((btrim(title) <> ''::text)),
  CHECK (((feeds IS NULL) OR (rule_kind <> ALL (ARRAY['group-sum'::text, 'manual'::text, 'assessor-average'::text, 'deduct-range'::text, 'bonus-highest'::text])))),
  CHECK (((feeds IS NULL) OR COALESCE((((feeds ->> 'source'::text) = ANY (ARRAY['reports'::text, 'tasks'::text, 'proposals'::text, 'duty'::text, 'events'::text, 'training'::text, 'activities'::text])) AND (jsonb_typeof((feeds -> 'only'::text)) = 'array'::text) AND (jsonb_typeof((feeds -> 'take'::text)) = 'object'::text) AND ((feeds -> 'take'::text) <> '{}'::jsonb)), false)))
);

create table criteria_sets (
  id uuid not null,
  emulation_year_id uuid not null,
  version_number integer not null,
  title text not null,
  status text not null,
  base_points integer not null default 10000,
  bonus_cap integer not null default 1000,
  tie_chain jsonb not null,
  grades jsonb not null,
  is_sample boolean not null default false,
  issued_at timestamp with time zone,
  issued_by uuid,
  version integer not null default 1,
  results jsonb not null default '{}'::jsonb,
  based_on uuid,
  proposed_version integer,
  proposed_by uuid,
  proposed_at timestamp with time zone,
  FOREIGN KEY (based_on) REFERENCES criteria_sets(id),
  FOREIGN KEY (emulation_year_id) REFERENCES emulation_years(id),
  FOREIGN KEY (issued_by) REFERENCES people(id),
  FOREIGN KEY (proposed_by) REFERENCES people(id),
  PRIMARY KEY (id),
  UNIQUE (emulation_year_id, version_number),
  CHECK ((based_on <> id)),
  CHECK ((base_points > 0)),
  CHECK ((bonus_cap >= 0)),
  CHECK (((status = 'draft'::text) = (issued_at IS NULL))),
  CHECK ((status = ANY (ARRAY['draft'::text, 'issued'::text, 'superseded'::text]))),
  CHECK ((version_number > 0)),
  CHECK (((status <> 'draft'::text) OR (proposed_version IS NULL) OR (proposed_version = version))),
  CHECK ((((proposed_version IS NULL) = (proposed_by IS NULL)) AND ((proposed_by IS NULL) = (proposed_at IS NULL)))),
  CHECK (((issued_by IS NULL) OR (proposed_by IS DISTINCT FROM issued_by)))
);

-- One row per sheet, criterion and stage: a later stage never overwrites an earlier one.
create table criterion_scores (
  emulation_year_id uuid not null,
  sheet_id uuid not null,
  criterion_id uuid not null,
  stage text not null,
  points integer not null,
  input jsonb not null,
  reasons jsonb not null,
  effects jsonb not null default '[]'::jsonb,
  note text,
  entered_by uuid,
  entered_at timestamp with time zone not null,
  version integer not null default 1,
  suggestion jsonb,
  FOREIGN KEY (criterion_id) REFERENCES criteria(id),
  FOREIGN KEY (emulation_year_id) REFERENCES emulation_years(id),
  FOREIGN KEY (entered_by) REFERENCES people(id),
  FOREIGN KEY (sheet_id) REFERENCES score_sheets(id),
  PRIMARY KEY (sheet_id, criterion_id, stage),
  CHECK (((points >= '-100000'::integer) AND (points <= 100000))),
  CHECK ((stage = ANY (ARRAY['self'::text, 'appraisal'::text, 'cross'::text, 'command'::text, 'final'::text]))),
  CHECK (((suggestion IS NULL) OR (btrim(COALESCE(note, ''::text)) <> ''::text) OR COALESCE(
CASE
    WHEN (effects @> '[{"kind": "provisional"}]'::jsonb) THEN ((input -> 'evidence'::text) = ((suggestion -> 'input'::text) -> 'evidence'::text))
    ELSE (abs((points - ((suggestion ->> 'points'::text))::integer)) < GREATEST(((suggestion ->> 'gap'::text))::integer, 1))
END, false))),
  CHECK (((suggestion IS NULL) OR (stage = 'self'::text))),
  CHECK (((suggestion IS NULL) OR COALESCE(((jsonb_typeof((suggestion -> 'points'::text)) = 'number'::text) AND (jsonb_typeof((suggestion -> 'input'::text)) = 'object'::text) AND (jsonb_typeof((suggestion -> 'figures'::text)) = 'object'::text) AND (jsonb_typeof((suggestion -> 'lines'::text)) = 'array'::text) AND (jsonb_typeof((suggestion -> 'gap'::text)) = 'number'::text) AND (jsonb_typeof((suggestion -> 'seenAt'::text)) = 'string'::text)), false)))
);

-- Who checks whom. Completed: the marks of this team for this unit are locked and shown to the other teams of the unit that are done.
create table cross_assignments (
  id uuid not null,
  emulation_year_id uuid not null,
  draw_id uuid not null,
  checker_unit_id uuid not null,
  checked_unit_id uuid not null,
  completed_at timestamp with time zone,
  completed_by uuid,
  version integer not null default 1,
  FOREIGN KEY (checked_unit_id) REFERENCES units(id),
  FOREIGN KEY (completed_by) REFERENCES people(id),
  FOREIGN KEY (draw_id, checker_unit_id) REFERENCES cross_teams(draw_id, unit_id),
  FOREIGN KEY (draw_id) REFERENCES cross_draws(id),
  FOREIGN KEY (emulation_year_id) REFERENCES emulation_years(id),
  PRIMARY KEY (id),
  CHECK ((checker_unit_id <> checked_unit_id))
);

-- A draw: the plan (units, checkers of each, wishes) and the seed are fixed when it is committed, when only the hash is shown; the seed is shown when it is drawn. One that was set aside stays with its reason.
create table cross_draws (
  id uuid not null,
  emulation_year_id uuid not null,
  position integer not null,
  status text not null default 'committed'::text,
  plan jsonb not null,
  trim_extremes boolean not null default false,
  alarm_above integer,
  seed text not null,
  seed_hash text not null,
  committed_by uuid,
  committed_at timestamp with time zone not null,
  drawn_by uuid,
  drawn_at timestamp with time zone,
  confirmed_by uuid,
  confirmed_at timestamp with time zone,
  set_aside_by uuid,
  set_aside_at timestamp with time zone,
  set_aside_reason text,
  version integer not null default 1,
  FOREIGN KEY (committed_by) REFERENCES people(id),
  FOREIGN KEY (confirmed_by) REFERENCES people(id),
  FOREIGN KEY (drawn_by) REFERENCES people(id),
  FOREIGN KEY (emulation_year_id) REFERENCES emulation_years(id),
  FOREIGN KEY (set_aside_by) REFERENCES people(id),
  PRIMARY KEY (id),
  UNIQUE (emulation_year_id, "position"),
  CHECK ((alarm_above > 0)),
  CHECK ((seed_hash = encode(sha256(convert_to(seed, 'UTF8'::name)), 'hex'::text))),
  CHECK (((status <> ALL (ARRAY['drawn'::text, 'confirmed'::text])) OR (drawn_at IS NOT NULL))),
  CHECK (((status = 'committed'::text) <= (drawn_at IS NULL))),
  CHECK (((status = 'confirmed'::text) <= (confirmed_at IS NOT NULL))),
  CHECK (((status = 'set-aside'::text) = (set_aside_at IS NOT NULL))),
  CHECK (((status <> 'set-aside'::text) OR (btrim(COALESCE(set_aside_reason, ''::text)) <> ''::text))),
  CHECK (("position" > 0)),
  CHECK ((seed ~ '^[0-9a-f]{64}$'::text)),
  CHECK ((status = ANY (ARRAY['committed'::text, 'drawn'::text, 'confirmed'::text, 'set-aside'::text])))
);

-- What one team gives one criterion of one unit, in hundredths; null while only a remark is written. Their mean becomes the cross score when all teams of the unit are done.
create table cross_marks (
  assignment_id uuid not null,
  criterion_id uuid not null,
  emulation_year_id uuid not null,
  points integer,
  remark text,
  entered_by uuid,
  entered_at timestamp with time zone not null,
  version integer not null default 1,
  FOREIGN KEY (assignment_id) REFERENCES cross_assignments(id),
  FOREIGN KEY (criterion_id) REFERENCES criteria(id),
  FOREIGN KEY (emulation_year_id) REFERENCES emulation_years(id),
  FOREIGN KEY (entered_by) REFERENCES people(id),
  PRIMARY KEY (assignment_id, criterion_id),
  CHECK (((points >= '-100000'::integer) AND (points <= 100000)))
);

-- The team that a checking unit sends, under its name.
create table cross_teams (
  draw_id uuid not null,
  unit_id uuid not null,
  emulation_year_id uuid not null,
  name text not null,
  FOREIGN KEY (draw_id) REFERENCES cross_draws(id),
  FOREIGN KEY (emulation_year_id) REFERENCES emulation_years(id),
  FOREIGN KEY (unit_id) REFERENCES units(id),
  PRIMARY KEY (draw_id, unit_id),
  UNIQUE (draw_id, name),
  CHECK ((btrim(name) <> ''::text))
);

-- What the next draw has to respect: two units that must not check each other, a unit excused from checking, and (where this program did not hold last year) that unit_id checked other_unit_id last year.
create table cross_wishes (
  id uuid not null,
  emulation_year_id uuid not null,
  kind text not null,
  unit_id uuid not null,
  other_unit_id uuid,
  reason text,
  entered_by uuid,
  entered_at timestamp with time zone not null,
  FOREIGN KEY (emulation_year_id) REFERENCES emulation_years(id),
  FOREIGN KEY (entered_by) REFERENCES people(id),
  FOREIGN KEY (other_unit_id) REFERENCES units(id),
  FOREIGN KEY (unit_id) REFERENCES units(id),
  PRIMARY KEY (id),
  UNIQUE NULLS NOT DISTINCT (emulation_year_id, kind, unit_id, other_unit_id),
  CHECK (((kind = 'excused'::text) = (other_unit_id IS NULL))),
  CHECK ((other_unit_id <> unit_id)),
  CHECK (((kind <> 'conflict'::text) OR (unit_id < other_unit_id))),
  CHECK (((kind = 'previous'::text) OR (btrim(COALESCE(reason, ''::text)) <> ''::text))),
  CHECK ((kind = ANY (ARRAY['conflict'::text, 'excused'::text, 'previous'::text])))
);

-- What was said and done in a docket after its claim, in order; nothing here is ever changed.
create table dispute_entries (
  id uuid not null,
  emulation_year_id uuid not null,
  dispute_id uuid not null,
  kind text not null,
  side text not null,
  text text,
  by_person uuid,
  by_name text not null,
  at timestamp with time zone not null,
  FOREIGN KEY (by_person) REFERENCES people(id),
  FOREIGN KEY (dispute_id) REFERENCES disputes(id),
  FOREIGN KEY (emulation_year_id) REFERENCES emulation_years(id),
  PRIMARY KEY (id),
  CHECK (((kind = 'withdraw'::text) OR (btrim(COALESCE(text, ''::text)) <> ''::text))),
  CHECK ((kind = ANY (ARRAY['explain'::text, 'add'::text, 'rule'::text, 'put-to-vote'::text, 'count'::text, 'withdraw'::text]))),
  CHECK ((side = ANY (ARRAY['unit'::text, 'appraiser'::text, 'ruler'::text])))
);

-- How long each step of a dispute takes in this year, and what a vote on one is held to; made with the year, changed by the leader.
create table dispute_settings (
  emulation_year_id uuid not null,
  explain_days integer not null default 3,
  rule_days integer not null default 5,
  vote_days integer not null default 3,
  objection_days integer not null default 5,
  vote_base text not null default 'members'::text,
  vote_percent integer not null default 51,
  own_vote boolean not null default false,
  version integer not null default 1,
  FOREIGN KEY (emulation_year_id) REFERENCES emulation_years(id),
  PRIMARY KEY (emulation_year_id),
  CHECK (((explain_days >= 1) AND (explain_days <= 60))),
  CHECK (((objection_days >= 1) AND (objection_days <= 60))),
  CHECK (((rule_days >= 1) AND (rule_days <= 60))),
  CHECK ((vote_base = ANY (ARRAY['members'::text, 'voting'::text]))),
  CHECK (((vote_days >= 1) AND (vote_days <= 60))),
  CHECK (((vote_percent >= 1) AND (vote_percent <= 100)))
);

-- The units that may vote on a docket, fixed when the vote begins, and how each voted; the vote is open.
create table dispute_votes (
  dispute_id uuid not null,
  unit_id uuid not null,
  emulation_year_id uuid not null,
  choice text,
  cast_by uuid,
  cast_by_name text,
  cast_at timestamp with time zone,
  FOREIGN KEY (cast_by) REFERENCES people(id),
  FOREIGN KEY (dispute_id) REFERENCES disputes(id),
  FOREIGN KEY (emulation_year_id) REFERENCES emulation_years(id),
  FOREIGN KEY (unit_id) REFERENCES units(id),
  PRIMARY KEY (dispute_id, unit_id),
  CHECK ((num_nonnulls(choice, cast_by_name, cast_at) = ANY (ARRAY[0, 3]))),
  CHECK ((choice = ANY (ARRAY['yes'::text, 'no'::text, 'abstain'::text])))
);

-- One docket: a unit's claim against a cut of one criterion, the cut as it stood, the vote's terms if there is one, and the ruling. Points in hundredths.
create table disputes (
  id uuid not null,
  emulation_year_id uuid not null,
  number integer not null,
  sheet_id uuid not null,
  criterion_id uuid not null,
  state text not null default 'explaining'::text,
  due_at timestamp with time zone,
  self_points integer,
  claimed_points integer not null,
  claim text not null,
  opened_by uuid,
  opened_by_name text not null,
  opened_at timestamp with time zone not null,
  cut_stage text not null,
  cut_points integer not null,
  cut_reasons jsonb not null,
  cut_note text,
  cut_by uuid,
  cut_by_name text,
  cut_at timestamp with time zone not null,
  vote_points integer,
  vote_reason text,
  vote_base text,
  vote_percent integer,
  own_vote boolean,
  outcome text,
  ruled_points integer,
  ruling_reason text,
  ruled_by uuid,
  ruled_by_name text,
  ended_at timestamp with time zone,
  version integer not null default 1,
  FOREIGN KEY (criterion_id) REFERENCES criteria(id),
  FOREIGN KEY (cut_by) REFERENCES people(id),
  FOREIGN KEY (emulation_year_id) REFERENCES emulation_years(id),
  FOREIGN KEY (opened_by) REFERENCES people(id),
  FOREIGN KEY (ruled_by) REFERENCES people(id),
  FOREIGN KEY (sheet_id) REFERENCES score_sheets(id),
  PRIMARY KEY (id),
  UNIQUE (emulation_year_id, number),
  CHECK ((claimed_points > cut_points)),
  CHECK (((state = ANY (ARRAY['settled'::text, 'withdrawn'::text])) = (ended_at IS NOT NULL))),
  CHECK (((state = ANY (ARRAY['settled'::text, 'withdrawn'::text])) = (due_at IS NULL))),
  CHECK ((num_nonnulls(outcome, ruled_points, ruling_reason, ruled_by_name) =
CASE
    WHEN (state = 'settled'::text) THEN 4
    ELSE 0
END)),
  CHECK (((outcome IS DISTINCT FROM 'upheld'::text) OR (ruled_points = claimed_points))),
  CHECK (((outcome IS DISTINCT FROM 'partly'::text) OR ((ruled_points > cut_points) AND (ruled_points < claimed_points)))),
  CHECK (((outcome IS DISTINCT FROM 'rejected'::text) OR (ruled_points = cut_points))),
  CHECK ((num_nonnulls(vote_points, vote_reason, vote_base, vote_percent, own_vote) = ANY (ARRAY[0, 5]))),
  CHECK (((state <> 'voting'::text) OR (vote_points IS NOT NULL))),
  CHECK (((vote_points > cut_points) AND (vote_points <= claimed_points))),
  CHECK ((btrim(claim) <> ''::text)),
  CHECK ((cut_stage = ANY (ARRAY['appraisal'::text, 'cross'::text, 'command'::text, 'final'::text]))),
  CHECK ((number > 0)),
  CHECK ((outcome = ANY (ARRAY['upheld'::text, 'partly'::text, 'rejected'::text]))),
  CHECK ((btrim(ruling_reason) <> ''::text)),
  CHECK ((state = ANY (ARRAY['explaining'::text, 'ruling'::text, 'voting'::text, 'settled'::text, 'withdrawn'::text]))),
  CHECK ((vote_base = ANY (ARRAY['members'::text, 'voting'::text]))),
  CHECK (((vote_percent >= 1) AND (vote_percent <= 100)))
);

-- The bytes of a paper as it was issued, in each form.
create table document_files (
  document_id uuid not null,
  format text not null,
  sha256 text not null,
  FOREIGN KEY (document_id) REFERENCES documents(id),
  FOREIGN KEY (sha256) REFERENCES paper_files(sha256),
  PRIMARY KEY (document_id, format),
  CHECK ((format = ANY (ARRAY['pdf'::text, 'docx'::text, 'xlsx'::text])))
);

-- The register of outgoing numbers: one series per kind, issuer and year (Decree 30/2020/NĐ-CP), each number once. A reserved or void number says why.
create table document_numbers (
  id uuid not null,
  cluster_id uuid not null,
  unit_id uuid,
  type text not null,
  year integer not null,
  number integer not null,
  symbol text not null,
  search_key text not null,
  state text not null,
  document_id uuid,
  summary text,
  reason text,
  taken_by uuid,
  taken_by_name text not null,
  taken_at timestamp with time zone not null,
  version integer not null default 1,
  FOREIGN KEY (cluster_id) REFERENCES clusters(id),
  FOREIGN KEY (document_id) REFERENCES documents(id),
  FOREIGN KEY (taken_by) REFERENCES people(id),
  FOREIGN KEY (unit_id) REFERENCES units(id),
  PRIMARY KEY (id),
  UNIQUE NULLS NOT DISTINCT (cluster_id, unit_id, type, year, number),
  UNIQUE (document_id),
  CHECK (((state <> 'void'::text) OR (btrim(COALESCE(reason, ''::text)) <> ''::text))),
  CHECK (((state <> 'reserved'::text) OR (btrim(COALESCE(reason, ''::text)) <> ''::text))),
  CHECK (((state <> 'issued'::text) OR (document_id IS NOT NULL))),
  CHECK (((state <> 'reserved'::text) OR (document_id IS NULL))),
  CHECK (((number >= 1) AND (number <= 99999))),
  CHECK ((state = ANY (ARRAY['reserved'::text, 'issued'::text, 'void'::text]))),
  CHECK ((btrim(type) <> ''::text)),
  CHECK (((year >= 2000) AND (year <= 2100)))
);

-- Signed and stamped scans of issued papers, found by the code that the paper prints.
create table document_scans (
  id uuid not null,
  document_id uuid not null,
  sha256 text not null,
  name text not null,
  attached_by uuid,
  attached_by_name text not null,
  attached_at timestamp with time zone not null,
  FOREIGN KEY (attached_by) REFERENCES people(id),
  FOREIGN KEY (document_id) REFERENCES documents(id),
  FOREIGN KEY (sha256) REFERENCES paper_files(sha256),
  PRIMARY KEY (id),
  UNIQUE (document_id, sha256)
);

-- A paper from draft to issue. unit_id null: the cluster issues it. subject_id: the sheet, docket or period it is about. body is the wording with {{placeholders}}; figures holds what each placeholder said and when it was read: {key: {text, value, at}}.
create table documents (
  id uuid not null,
  emulation_year_id uuid not null,
  cluster_id uuid not null,
  unit_id uuid,
  paper text not null,
  subject_id uuid,
  type text not null,
  title text not null,
  summary text not null,
  body text not null,
  template_version integer not null,
  figures jsonb not null default '{}'::jsonb,
  signatures jsonb not null default '[]'::jsonb,
  recipients text[] not null default '{}'::text[],
  place text not null,
  signed_on date,
  state text not null default 'draft'::text,
  code text not null,
  search_key text not null,
  supersedes_id uuid,
  void_reason text,
  issued_by uuid,
  issued_by_name text,
  issued_at timestamp with time zone,
  made_by uuid,
  made_by_name text not null,
  made_at timestamp with time zone not null,
  version integer not null default 1,
  FOREIGN KEY (cluster_id) REFERENCES clusters(id),
  FOREIGN KEY (emulation_year_id) REFERENCES emulation_years(id),
  FOREIGN KEY (issued_by) REFERENCES people(id),
  FOREIGN KEY (made_by) REFERENCES people(id),
  FOREIGN KEY (supersedes_id) REFERENCES documents(id),
  FOREIGN KEY (unit_id) REFERENCES units(id),
  PRIMARY KEY (id),
  TRIGGER DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (code),
  CHECK (((num_nonnulls(signed_on, issued_by_name, issued_at) = 3) OR (state = 'draft'::text) OR ((state = 'void'::text) AND (issued_at IS NULL)))),
  CHECK (((state = 'void'::text) = (void_reason IS NOT NULL))),
  CHECK ((code ~ '^[A-Z0-9]{8}$'::text)),
  CHECK ((paper ~ '^[a-z][a-z0-9-]*$'::text)),
  CHECK ((state = ANY (ARRAY['draft'::text, 'issued'::text, 'superseded'::text, 'void'::text]))),
  CHECK ((template_version >= 0)),
  CHECK ((btrim(title) <> ''::text)),
  CHECK ((btrim(type) <> ''::text)),
  CHECK ((btrim(void_reason) <> ''::text))
);

-- Who stands a shift. Times are those of the shift; rests_until is its end and the rest that the rules of that day ask. Nobody stands two shifts at once, or one before he has rested.
create table duty_assignments (
  shift_id uuid not null,
  person_id uuid not null,
  emulation_year_id uuid not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  rests_until timestamp with time zone not null,
  FOREIGN KEY (person_id) REFERENCES duty_people(id),
  FOREIGN KEY (shift_id) REFERENCES duty_shifts(id) ON DELETE CASCADE,
  PRIMARY KEY (shift_id, person_id),
  EXCLUDE USING gist (person_id WITH =, tstzrange(starts_at, rests_until) WITH &&),
  EXCLUDE USING gist (person_id WITH =, tstzrange(starts_at, ends_at) WITH &&),
  CHECK ((rests_until >= ends_at))
);

-- The secret address under which a calendar reads somebody’s shifts; only its hash is kept, and a new address ends the one before it.
create table duty_feeds (
  person_id uuid not null,
  token_sha256 text not null,
  made_by_name text not null,
  made_at timestamp with time zone not null,
  FOREIGN KEY (person_id) REFERENCES duty_people(id) ON DELETE CASCADE,
  PRIMARY KEY (person_id),
  UNIQUE (token_sha256),
  CHECK ((token_sha256 ~ '^[0-9a-f]{64}$'::text))
);

-- A shift taken over, and handed over at its end, with the strength required, present and absent by reason; counts add up. A correction is a row of its own with its reason, the last number counts. incident: what happened; null: nothing.
create table duty_hand_overs (
  shift_id uuid not null,
  emulation_year_id uuid not null,
  event text not null,
  number smallint not null,
  at timestamp with time zone not null,
  by_name text not null,
  required smallint not null,
  present smallint not null,
  absent_leave smallint not null,
  absent_business smallint not null,
  absent_other smallint not null,
  note text,
  incident text,
  reason text,
  received_at timestamp with time zone,
  FOREIGN KEY (shift_id) REFERENCES duty_shifts(id),
  PRIMARY KEY (shift_id, event, number),
  CHECK ((absent_business >= 0)),
  CHECK ((absent_leave >= 0)),
  CHECK ((absent_other >= 0)),
  CHECK (((number = 1) = (reason IS NULL))),
  CHECK ((received_at >= at)),
  CHECK ((event = ANY (ARRAY['take'::text, 'hand'::text]))),
  CHECK ((btrim(incident) <> ''::text)),
  CHECK ((btrim(note) <> ''::text)),
  CHECK ((number > 0)),
  CHECK ((present >= 0)),
  CHECK ((btrim(reason) <> ''::text)),
  CHECK ((required > 0)),
  CHECK (((((present + absent_leave) + absent_business) + absent_other) = required))
);

-- Days, both counted, on which somebody cannot be on duty. The reason is one of a few words: nothing about health is kept.
create table duty_leaves (
  id uuid not null,
  person_id uuid not null,
  starts_on date not null,
  ends_on date not null,
  reason text not null,
  noted_by_name text not null,
  noted_at timestamp with time zone not null,
  FOREIGN KEY (person_id) REFERENCES duty_people(id),
  PRIMARY KEY (id),
  EXCLUDE USING gist (person_id WITH =, daterange(starts_on, ends_on, '[]'::text) WITH &&),
  CHECK ((ends_on >= starts_on)),
  CHECK ((reason = ANY (ARRAY['leave'::text, 'business'::text, 'study'::text, 'other'::text])))
);

-- Who of a unit can be on duty, as what, and from when to when; the phone is optional. Names are for the own unit, and for the command while they are not hidden; others read counts.
create table duty_people (
  id uuid not null,
  unit_id uuid not null,
  full_name text not null,
  sort_key text not null,
  post text,
  phone text,
  roles text[] not null,
  valid daterange not null,
  noted_by_name text not null,
  noted_at timestamp with time zone not null,
  version integer not null default 1,
  account_id uuid,
  FOREIGN KEY (account_id) REFERENCES people(id),
  FOREIGN KEY (unit_id) REFERENCES units(id),
  PRIMARY KEY (id),
  UNIQUE NULLS NOT DISTINCT (unit_id, full_name, post),
  CHECK ((btrim(full_name) <> ''::text)),
  CHECK ((phone ~ '^[0-9+][0-9 .-]{5,19}$'::text)),
  CHECK ((btrim(post) <> ''::text)),
  CHECK (((cardinality(roles) > 0) AND (roles <@ '{command,officer,team}'::text[]))),
  CHECK (((NOT isempty(valid)) AND (NOT lower_inf(valid)))),
  CHECK ((version > 0))
);

-- The roster of a unit for a month: a draft until it is published. What is changed afterwards is in the log.
create table duty_rosters (
  id uuid not null,
  emulation_year_id uuid not null,
  unit_id uuid not null,
  month date not null,
  published_at timestamp with time zone,
  published_by_name text,
  version integer not null default 1,
  FOREIGN KEY (emulation_year_id) REFERENCES emulation_years(id),
  FOREIGN KEY (unit_id) REFERENCES units(id),
  PRIMARY KEY (id),
  UNIQUE (unit_id, month),
  CHECK (((published_at IS NULL) = (published_by_name IS NULL))),
  CHECK ((EXTRACT(day FROM month) = (1)::numeric)),
  CHECK ((version > 0))
);

-- What holds for rosters from a day to a day; cluster_id null: wherever a cluster has none of its own. A roster is published before roster_due_day of the month before; names are hidden from everyone but the unit names_hidden_days after the month. Samples to be checked.
create table duty_rules (
  id uuid not null,
  cluster_id uuid,
  rest_hours integer not null,
  roster_due_day integer not null,
  names_hidden_days integer not null,
  legal_basis text not null,
  valid daterange not null,
  version integer not null default 1,
  FOREIGN KEY (cluster_id) REFERENCES clusters(id),
  PRIMARY KEY (id),
  EXCLUDE USING gist (COALESCE(cluster_id, '00000000-0000-0000-0000-000000000000'::uuid) WITH =, valid WITH &&),
  CHECK ((btrim(legal_basis) <> ''::text)),
  CHECK (((names_hidden_days >= 0) AND (names_hidden_days <= 3650))),
  CHECK (((rest_hours >= 0) AND (rest_hours <= 72))),
  CHECK (((roster_due_day >= 1) AND (roster_due_day <= 28))),
  CHECK ((NOT isempty(valid))),
  CHECK ((version > 0))
);

-- A shift of a unit: as what, from when to when, and how many people it needs. It belongs to the day and the month in which it begins.
create table duty_shifts (
  id uuid not null,
  emulation_year_id uuid not null,
  unit_id uuid not null,
  role text not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  on_day date not null default ((starts_at AT TIME ZONE 'Asia/Ho_Chi_Minh'::text))::date,
  month date not null default (date_trunc('month'::text, (starts_at AT TIME ZONE 'Asia/Ho_Chi_Minh'::text)))::date,
  required smallint not null,
  FOREIGN KEY (unit_id, month) REFERENCES duty_rosters(unit_id, month),
  PRIMARY KEY (id),
  UNIQUE (unit_id, role, starts_at),
  CHECK (((ends_at > starts_at) AND ((ends_at - starts_at) <= '36:00:00'::interval))),
  CHECK (((required >= 1) AND (required <= 200))),
  CHECK ((role = ANY (ARRAY['command'::text, 'officer'::text, 'team'::text])))
);

-- Days of a cluster, both counted, on which each shift of a role needs at least so many people: a congress, a holiday, an epidemic.
create table duty_surges (
  id uuid not null,
  emulation_year_id uuid not null,
  name text not null,
  kind text not null,
  starts_on date not null,
  ends_on date not null,
  role text not null,
  required smallint not null,
  noted_by_name text not null,
  noted_at timestamp with time zone not null,
  version integer not null default 1,
  FOREIGN KEY (emulation_year_id) REFERENCES emulation_years(id),
  PRIMARY KEY (id),
  UNIQUE (emulation_year_id, name, role),
  CHECK ((ends_on >= starts_on)),
  CHECK ((kind = ANY (ARRAY['congress'::text, 'holiday'::text, 'epidemic'::text, 'other'::text]))),
  CHECK ((btrim(name) <> ''::text)),
  CHECK (((required >= 1) AND (required <= 200))),
  CHECK ((role = ANY (ARRAY['command'::text, 'officer'::text, 'team'::text]))),
  CHECK ((version > 0))
);

-- Somebody asks another to stand a shift for him, maybe for one of the other’s (return_shift_id); the other agrees, then the secretary or the head approves, and only then the roster changes.
create table duty_swaps (
  id uuid not null,
  emulation_year_id uuid not null,
  unit_id uuid not null,
  shift_id uuid not null,
  from_person_id uuid not null,
  to_person_id uuid not null,
  return_shift_id uuid,
  state text not null default 'asked'::text,
  reason text not null,
  asked_by_name text not null,
  asked_at timestamp with time zone not null,
  answered_by_name text,
  answered_at timestamp with time zone,
  decided_by_name text,
  decided_at timestamp with time zone,
  decision_note text,
  version integer not null default 1,
  FOREIGN KEY (emulation_year_id) REFERENCES emulation_years(id),
  FOREIGN KEY (from_person_id) REFERENCES duty_people(id),
  FOREIGN KEY (return_shift_id) REFERENCES duty_shifts(id) ON DELETE CASCADE,
  FOREIGN KEY (shift_id) REFERENCES duty_shifts(id) ON DELETE CASCADE,
  FOREIGN KEY (to_person_id) REFERENCES duty_people(id),
  FOREIGN KEY (unit_id) REFERENCES units(id),
  PRIMARY KEY (id),
  CHECK ((answered_at >= asked_at)),
  CHECK ((decided_at >= answered_at)),
  CHECK (((from_person_id <> to_person_id) AND (shift_id <> return_shift_id))),
  CHECK ((((answered_at IS NULL) = (answered_by_name IS NULL)) AND ((decided_at IS NULL) = (decided_by_name IS NULL)))),
  CHECK (((answered_at IS NOT NULL) OR (state = ANY (ARRAY['asked'::text, 'withdrawn'::text])))),
  CHECK (((decided_at IS NOT NULL) = (state = ANY (ARRAY['approved'::text, 'refused'::text])))),
  CHECK (((state <> 'refused'::text) OR (decision_note IS NOT NULL))),
  CHECK ((btrim(decision_note) <> ''::text)),
  CHECK ((btrim(reason) <> ''::text)),
  CHECK ((state = ANY (ARRAY['asked'::text, 'agreed'::text, 'approved'::text, 'declined'::text, 'refused'::text, 'withdrawn'::text]))),
  CHECK ((version > 0))
);

-- A title as a law in force on a day names it. A new law ends a row and adds another; years keep the row that they registered under.
create table emulation_titles (
  id uuid not null,
  code text not null,
  name text not null,
  subject text not null,
  position integer not null,
  legal_basis text not null,
  valid daterange not null,
  PRIMARY KEY (id),
  UNIQUE (id, subject),
  EXCLUDE USING gist (code WITH =, valid WITH &&),
  CHECK ((code ~ '^[a-z][a-z0-9-]*$'::text)),
  CHECK ((btrim(legal_basis) <> ''::text)),
  CHECK ((btrim(name) <> ''::text)),
  CHECK (("position" > 0)),
  CHECK ((subject = ANY (ARRAY['collective'::text, 'individual'::text]))),
  CHECK ((NOT isempty(valid)))
);

create table emulation_years (
  id uuid not null,
  cluster_id uuid not null,
  year integer not null,
  starts_on date not null,
  ends_on date not null,
  theme text not null,
  slogan text not null,
  conference_on date,
  conference_place text,
  is_demo boolean not null default false,
  sealed_at timestamp with time zone,
  version integer not null default 1,
  registrations_due_at timestamp with time zone,
  FOREIGN KEY (cluster_id) REFERENCES clusters(id),
  PRIMARY KEY (id),
  UNIQUE (cluster_id, year),
  CHECK ((ends_on > starts_on)),
  CHECK (((year >= 2000) AND (year <= 2100)))
);

-- Who stands a shift of an event. Nobody is in two places at once or comes before he has rested, counted together with the shifts of ordinary duty.
create table event_assignments (
  shift_id uuid not null,
  person_id uuid not null,
  event_id uuid not null,
  emulation_year_id uuid not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  rests_until timestamp with time zone not null,
  FOREIGN KEY (emulation_year_id) REFERENCES emulation_years(id),
  FOREIGN KEY (person_id) REFERENCES duty_people(id),
  FOREIGN KEY (shift_id) REFERENCES event_shifts(id) ON DELETE CASCADE,
  PRIMARY KEY (shift_id, person_id),
  EXCLUDE USING gist (person_id WITH =, tstzrange(starts_at, rests_until) WITH &&),
  EXCLUDE USING gist (person_id WITH =, tstzrange(starts_at, ends_at) WITH &&),
  CHECK ((rests_until >= ends_at))
);

-- Who brought an event to each of its versions; after the approval each change has its reason.
create table event_changes (
  event_id uuid not null,
  version integer not null,
  emulation_year_id uuid not null,
  what text not null,
  about text,
  reason text,
  by_id uuid not null,
  by_name text not null,
  at timestamp with time zone not null,
  FOREIGN KEY (by_id) REFERENCES people(id),
  FOREIGN KEY (emulation_year_id) REFERENCES emulation_years(id),
  FOREIGN KEY (event_id) REFERENCES protected_events(id),
  PRIMARY KEY (event_id, version),
  CHECK ((btrim(about) <> ''::text)),
  CHECK ((btrim(reason) <> ''::text)),
  CHECK ((version > 0)),
  CHECK ((what = ANY (ARRAY['made'::text, 'plan'::text, 'post'::text, 'shifts'::text, 'checklist'::text, 'people'::text, 'approve'::text, 'close'::text, 'cancel'::text])))
);

-- What is to be ready, by whom and when. unit_id null: it is for who leads.
create table event_checks (
  id uuid not null,
  event_id uuid not null,
  emulation_year_id uuid not null,
  position smallint not null,
  what text not null,
  responsible text not null,
  unit_id uuid,
  due_at timestamp with time zone not null,
  done_at timestamp with time zone,
  done_by_name text,
  FOREIGN KEY (emulation_year_id) REFERENCES emulation_years(id),
  FOREIGN KEY (event_id) REFERENCES protected_events(id),
  FOREIGN KEY (unit_id) REFERENCES units(id),
  PRIMARY KEY (id),
  UNIQUE (event_id, what),
  CHECK (((done_at IS NULL) = (done_by_name IS NULL))),
  CHECK (("position" > 0)),
  CHECK ((btrim(responsible) <> ''::text)),
  CHECK ((btrim(what) <> ''::text))
);

-- A unit that takes part in an event; its version turns whenever its people change.
create table event_forces (
  id uuid not null,
  event_id uuid not null,
  emulation_year_id uuid not null,
  unit_id uuid not null,
  version integer not null default 1,
  FOREIGN KEY (emulation_year_id) REFERENCES emulation_years(id),
  FOREIGN KEY (event_id) REFERENCES protected_events(id),
  FOREIGN KEY (unit_id) REFERENCES units(id),
  PRIMARY KEY (id),
  UNIQUE (event_id, unit_id),
  CHECK ((version > 0))
);

create table event_incident_photos (
  incident_id uuid not null,
  number smallint not null,
  photo_id uuid not null,
  emulation_year_id uuid not null,
  FOREIGN KEY (emulation_year_id) REFERENCES emulation_years(id),
  FOREIGN KEY (incident_id, number) REFERENCES event_incidents(id, number),
  FOREIGN KEY (photo_id) REFERENCES event_photos(id),
  PRIMARY KEY (incident_id, number, photo_id)
);

-- The log of an event. unit_id null: written by who leads. A correction is a row of its own with its reason, the last number counts; is_void: it was none. Read by who leads the event and by the unit that wrote it, by nobody else.
create table event_incidents (
  id uuid not null,
  number smallint not null,
  event_id uuid not null,
  emulation_year_id uuid not null,
  unit_id uuid,
  post_id uuid,
  at timestamp with time zone not null,
  noted_at timestamp with time zone not null,
  received_at timestamp with time zone,
  by_name text not null,
  what text not null,
  done text,
  is_void boolean not null default false,
  reason text,
  FOREIGN KEY (emulation_year_id) REFERENCES emulation_years(id),
  FOREIGN KEY (event_id) REFERENCES protected_events(id),
  FOREIGN KEY (post_id, event_id) REFERENCES event_posts(id, event_id),
  FOREIGN KEY (unit_id) REFERENCES units(id),
  PRIMARY KEY (id, number),
  CHECK (((number = 1) = (reason IS NULL))),
  CHECK ((noted_at >= at)),
  CHECK ((received_at >= noted_at)),
  CHECK ((btrim(done) <> ''::text)),
  CHECK ((number > 0)),
  CHECK ((btrim(reason) <> ''::text)),
  CHECK ((btrim(what) <> ''::text)),
  CHECK (((number > 1) OR (NOT is_void)))
);

-- Photos for the log, there before the entry that shows them, so that an entry arrives whole.
create table event_photos (
  id uuid not null,
  event_id uuid not null,
  emulation_year_id uuid not null,
  unit_id uuid,
  sha256 text not null,
  file_name text not null,
  by_name text not null,
  at timestamp with time zone not null,
  FOREIGN KEY (emulation_year_id) REFERENCES emulation_years(id),
  FOREIGN KEY (event_id) REFERENCES protected_events(id),
  FOREIGN KEY (sha256) REFERENCES paper_files(sha256),
  FOREIGN KEY (unit_id) REFERENCES units(id),
  PRIMARY KEY (id),
  UNIQUE NULLS NOT DISTINCT (event_id, unit_id, sha256),
  CHECK ((btrim(file_name) <> ''::text))
);

create table event_posts (
  id uuid not null,
  event_id uuid not null,
  emulation_year_id uuid not null,
  position smallint not null,
  name text not null,
  task text not null,
  FOREIGN KEY (emulation_year_id) REFERENCES emulation_years(id),
  FOREIGN KEY (event_id) REFERENCES protected_events(id),
  PRIMARY KEY (id),
  UNIQUE (event_id, name),
  UNIQUE (id, event_id),
  CHECK ((btrim(name) <> ''::text)),
  CHECK (("position" > 0)),
  CHECK ((btrim(task) <> ''::text))
);

-- A shift at a post: of which unit, from when to when, and how many people it needs.
create table event_shifts (
  id uuid not null,
  event_id uuid not null,
  emulation_year_id uuid not null,
  post_id uuid not null,
  unit_id uuid not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  needed smallint not null,
  FOREIGN KEY (emulation_year_id) REFERENCES emulation_years(id),
  FOREIGN KEY (event_id, unit_id) REFERENCES event_forces(event_id, unit_id),
  FOREIGN KEY (post_id, event_id) REFERENCES event_posts(id, event_id),
  PRIMARY KEY (id),
  UNIQUE (post_id, unit_id, starts_at),
  CHECK (((ends_at > starts_at) AND ((ends_at - starts_at) <= '24:00:00'::interval))),
  CHECK (((needed >= 1) AND (needed <= 200)))
);

create table evidence_blobs (
  sha256 text not null,
  media_type text not null,
  size integer not null,
  bytes bytea not null,
  PRIMARY KEY (sha256),
  CHECK ((media_type = ANY (ARRAY['application/pdf'::text, 'image/jpeg'::text, 'image/png'::text, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'::text, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'::text]))),
  CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
  CHECK (((size >= 1) AND (size <= 20971520)))
);

create table evidence_items (
  id uuid not null,
  emulation_year_id uuid not null,
  sheet_id uuid not null,
  criterion_id uuid not null,
  sha256 text not null,
  file_name text not null,
  uploaded_by uuid,
  uploaded_at timestamp with time zone not null,
  FOREIGN KEY (criterion_id) REFERENCES criteria(id),
  FOREIGN KEY (emulation_year_id) REFERENCES emulation_years(id),
  FOREIGN KEY (sha256) REFERENCES evidence_blobs(sha256),
  FOREIGN KEY (sheet_id) REFERENCES score_sheets(id),
  FOREIGN KEY (uploaded_by) REFERENCES people(id),
  PRIMARY KEY (id),
  UNIQUE (sheet_id, criterion_id, sha256),
  CHECK ((btrim(file_name) <> ''::text))
);

-- The yearly registration of a unit and the strength of its force, as counts and never as names: how many are of age, how many of them registered, and the force by kind against the approved strength.
create table force_strengths (
  id uuid not null,
  emulation_year_id uuid not null,
  unit_id uuid not null,
  registered_on date not null,
  eligible integer not null,
  registered integer not null,
  approved integer not null,
  first_year integer not null,
  mobile integer not null,
  on_the_spot integer not null,
  noted_by_name text not null,
  noted_at timestamp with time zone not null,
  version integer not null default 1,
  FOREIGN KEY (emulation_year_id) REFERENCES emulation_years(id),
  FOREIGN KEY (unit_id) REFERENCES units(id),
  PRIMARY KEY (id),
  UNIQUE (emulation_year_id, unit_id),
  CHECK (((approved >= 1) AND (approved <= 100000))),
  CHECK (((registered >= 0) AND (registered <= eligible))),
  CHECK (((eligible >= 0) AND (eligible <= 100000))),
  CHECK (((first_year >= 0) AND (first_year <= 100000))),
  CHECK (((mobile >= 0) AND (mobile <= 100000))),
  CHECK (((on_the_spot >= 0) AND (on_the_spot <= 100000))),
  CHECK ((version > 0))
);

-- The answer that a repeated request gets again; written in the transaction of its command.
create table idempotency_keys (
  user_id uuid not null,
  key text not null,
  command text not null,
  input_hash text not null,
  response jsonb,
  created_at timestamp with time zone not null default clock_timestamp(),
  PRIMARY KEY (user_id, key)
);

-- The register of incoming papers: an arrival number per receiver and year, who sent it, its own number as text.
create table incoming_documents (
  id uuid not null,
  cluster_id uuid not null,
  unit_id uuid,
  year integer not null,
  arrival integer not null,
  received_on date not null,
  sender text not null,
  sender_key text not null,
  number_text text,
  number_key text,
  dated_on date,
  type text,
  summary text not null,
  handling text,
  due_on date,
  done_on date,
  search_key text not null,
  sha256 text,
  file_name text,
  taken_by uuid,
  taken_by_name text not null,
  taken_at timestamp with time zone not null,
  version integer not null default 1,
  FOREIGN KEY (cluster_id) REFERENCES clusters(id),
  FOREIGN KEY (sha256) REFERENCES paper_files(sha256),
  FOREIGN KEY (taken_by) REFERENCES people(id),
  FOREIGN KEY (unit_id) REFERENCES units(id),
  PRIMARY KEY (id),
  UNIQUE NULLS NOT DISTINCT (cluster_id, unit_id, year, arrival),
  CHECK ((arrival > 0)),
  CHECK (((sha256 IS NULL) = (file_name IS NULL))),
  CHECK (((number_text IS NULL) = (number_key IS NULL))),
  CHECK ((btrim(sender) <> ''::text)),
  CHECK ((btrim(summary) <> ''::text)),
  CHECK (((year >= 2000) AND (year <= 2100)))
);

-- A class of defence and security knowledge for people of one group. unit_id: the unit that holds it for its own people (group 4 only); null: it is for units of the cluster.
create table knowledge_classes (
  id uuid not null,
  emulation_year_id uuid not null,
  group_number integer not null,
  unit_id uuid,
  name text not null,
  place text not null,
  starts_on date not null,
  ends_on date not null,
  noted_by_name text not null,
  noted_at timestamp with time zone not null,
  version integer not null default 1,
  FOREIGN KEY (emulation_year_id) REFERENCES emulation_years(id),
  FOREIGN KEY (unit_id) REFERENCES units(id),
  PRIMARY KEY (id),
  UNIQUE NULLS NOT DISTINCT (emulation_year_id, unit_id, name),
  UNIQUE (id, emulation_year_id, group_number),
  CHECK ((ends_on >= starts_on)),
  CHECK (((unit_id IS NULL) OR (group_number = 4))),
  CHECK (((group_number >= 2) AND (group_number <= 4))),
  CHECK ((btrim(name) <> ''::text)),
  CHECK ((btrim(place) <> ''::text)),
  CHECK ((version > 0))
);

-- Leadership belongs to a unit for a term; one leader and one deputy at a time, never the same unit.
create table leadership_terms (
  id uuid not null,
  cluster_id uuid not null,
  unit_id uuid not null,
  role text not null,
  selection text not null,
  valid daterange not null,
  decision_ref text not null,
  FOREIGN KEY (cluster_id) REFERENCES clusters(id),
  FOREIGN KEY (unit_id) REFERENCES units(id),
  PRIMARY KEY (id),
  EXCLUDE USING gist (cluster_id WITH =, role WITH =, valid WITH &&),
  EXCLUDE USING gist (cluster_id WITH =, unit_id WITH =, valid WITH &&),
  CHECK ((role = ANY (ARRAY['leader'::text, 'deputy'::text]))),
  CHECK ((selection = ANY (ARRAY['elected'::text, 'rotation'::text, 'appointed'::text]))),
  CHECK ((NOT isempty(valid)))
);

-- The first day of Tết (mùng 1) of each year; reports and rosters count days from it.
create table lunar_new_years (
  year integer not null,
  first_on date not null,
  source text not null,
  version integer not null default 1,
  PRIMARY KEY (year),
  UNIQUE (first_on),
  CHECK ((EXTRACT(year FROM first_on) = (year)::numeric)),
  CHECK ((btrim(source) <> ''::text)),
  CHECK (((year >= 1990) AND (year <= 2100)))
);

create table memberships (
  id uuid not null,
  unit_id uuid not null,
  cluster_id uuid not null,
  position integer not null,
  valid daterange not null,
  FOREIGN KEY (cluster_id) REFERENCES clusters(id),
  FOREIGN KEY (unit_id) REFERENCES units(id),
  PRIMARY KEY (id),
  EXCLUDE USING gist (unit_id WITH =, valid WITH &&),
  CHECK ((NOT isempty(valid)))
);

-- Bytes of issued papers, scans and incoming papers, kept once under their hash.
create table paper_files (
  sha256 text not null,
  bytes bytea not null,
  size integer not null,
  media_type text not null,
  PRIMARY KEY (sha256),
  CHECK ((size = octet_length(bytes))),
  CHECK ((sha256 = encode(sha256(bytes), 'hex'::text))),
  CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
  CHECK (((size >= 1) AND (size <= 20971520)))
);

-- The wording of a kind of paper as a cluster changed it; each change is a new version. Version 0 is the text that comes with the product.
create table paper_templates (
  id uuid not null,
  cluster_id uuid not null,
  paper text not null,
  version integer not null,
  title text not null,
  summary text not null,
  body text not null,
  note text,
  made_by uuid,
  made_by_name text not null,
  made_at timestamp with time zone not null,
  FOREIGN KEY (cluster_id) REFERENCES clusters(id),
  FOREIGN KEY (made_by) REFERENCES people(id),
  PRIMARY KEY (id),
  UNIQUE (cluster_id, paper, version),
  CHECK ((btrim(body) <> ''::text)),
  CHECK ((paper ~ '^[a-z][a-z0-9-]*$'::text)),
  CHECK ((btrim(title) <> ''::text)),
  CHECK ((version > 0))
);

-- Both posts are kept: agency_post (Phó Giám đốc) and board_post (Chỉ huy trưởng). post_rank orders official lists.
create table people (
  id uuid not null,
  user_id uuid,
  full_name text not null,
  sort_key text not null,
  search_key text not null,
  unit_id uuid,
  agency_post text,
  board_post text,
  post_rank integer not null default 99,
  military_rank text,
  phone text,
  is_demo boolean not null default false,
  version integer not null default 1,
  FOREIGN KEY (unit_id) REFERENCES units(id),
  FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE SET NULL,
  PRIMARY KEY (id),
  UNIQUE (user_id),
  CHECK ((btrim(full_name) <> ''::text))
);

-- What became of a target; unit_id null: of the cluster as a whole. done in hundredths.
create table pledge_results (
  id uuid not null,
  emulation_year_id uuid not null,
  target_id uuid not null,
  unit_id uuid,
  done integer not null,
  note text,
  noted_by uuid,
  noted_by_name text not null,
  noted_at timestamp with time zone not null,
  version integer not null default 1,
  measured integer,
  FOREIGN KEY (emulation_year_id) REFERENCES emulation_years(id),
  FOREIGN KEY (noted_by) REFERENCES people(id),
  FOREIGN KEY (target_id, emulation_year_id) REFERENCES pledge_targets(id, emulation_year_id),
  FOREIGN KEY (unit_id) REFERENCES units(id),
  PRIMARY KEY (id),
  UNIQUE NULLS NOT DISTINCT (target_id, unit_id),
  CHECK (((measured IS NULL) OR (measured = done) OR (btrim(COALESCE(note, ''::text)) <> ''::text))),
  CHECK (((done >= 0) AND (done <= 100000000))),
  CHECK (((measured >= 0) AND (measured <= 100000000))),
  CHECK ((btrim(note) <> ''::text))
);

-- Each unit signs the pledge of a year once; position is the order in which they did.
create table pledge_signatures (
  emulation_year_id uuid not null,
  unit_id uuid not null,
  position integer not null,
  signer_name text not null,
  signer_post text not null,
  entered_by uuid,
  entered_by_name text not null,
  signed_at timestamp with time zone not null,
  FOREIGN KEY (emulation_year_id) REFERENCES emulation_years(id),
  FOREIGN KEY (entered_by) REFERENCES people(id),
  FOREIGN KEY (unit_id) REFERENCES units(id),
  PRIMARY KEY (emulation_year_id, unit_id),
  UNIQUE (emulation_year_id, "position"),
  CHECK (("position" > 0)),
  CHECK ((btrim(signer_name) <> ''::text)),
  CHECK ((btrim(signer_post) <> ''::text))
);

-- What the cluster pledges to reach, or not to exceed, in a year. target in hundredths of the unit of measure; source: where the figure comes from.
create table pledge_targets (
  id uuid not null,
  emulation_year_id uuid not null,
  position integer not null,
  measure text not null,
  unit_of_measure text not null,
  direction text not null,
  target integer not null,
  source text not null,
  measured_by text,
  FOREIGN KEY (emulation_year_id) REFERENCES emulation_years(id),
  PRIMARY KEY (id),
  UNIQUE (emulation_year_id, "position") DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (id, emulation_year_id),
  CHECK ((measured_by ~ '^[a-z]+/[a-z0-9-]+$'::text)),
  CHECK ((direction = ANY (ARRAY['at-least'::text, 'at-most'::text]))),
  CHECK ((btrim(measure) <> ''::text)),
  CHECK (("position" > 0)),
  CHECK ((btrim(source) <> ''::text)),
  CHECK (((target >= 0) AND (target <= 100000000))),
  CHECK ((btrim(unit_of_measure) <> ''::text))
);

-- Advice to the Party committee, the People’s Committee or head, the command or the cluster; unit_id null: of the cluster itself. Goes from sent to answered to done, or is withdrawn before an answer.
create table proposals (
  id uuid not null,
  emulation_year_id uuid not null,
  unit_id uuid,
  recipient text not null,
  title text not null,
  content text not null,
  document_number text,
  proposed_on date not null,
  answer_by date,
  state text not null default 'sent'::text,
  answer text,
  answer_number text,
  answered_on date,
  answer_note text,
  answered_by_name text,
  result text,
  done_on date,
  withdrawn_reason text,
  made_by uuid,
  made_by_name text not null,
  made_at timestamp with time zone not null,
  version integer not null default 1,
  FOREIGN KEY (emulation_year_id) REFERENCES emulation_years(id),
  FOREIGN KEY (made_by) REFERENCES people(id),
  FOREIGN KEY (unit_id) REFERENCES units(id),
  PRIMARY KEY (id),
  CHECK ((answer = ANY (ARRAY['agreed'::text, 'partly'::text, 'declined'::text]))),
  CHECK ((btrim(answer_note) <> ''::text)),
  CHECK ((btrim(answer_number) <> ''::text)),
  CHECK ((answer_by >= proposed_on)),
  CHECK ((answered_on >= proposed_on)),
  CHECK (((state = 'withdrawn'::text) = (withdrawn_reason IS NOT NULL))),
  CHECK ((done_on >= answered_on)),
  CHECK (((unit_id IS NOT NULL) OR (recipient <> 'cluster'::text))),
  CHECK (((state = ANY (ARRAY['answered'::text, 'done'::text])) = (answer IS NOT NULL))),
  CHECK ((num_nonnulls(answer, answered_on, answer_note, answered_by_name) = ANY (ARRAY[0, 4]))),
  CHECK (((answer_number IS NULL) OR (answer IS NOT NULL))),
  CHECK (((state = 'done'::text) = (result IS NOT NULL))),
  CHECK (((result IS NULL) = (done_on IS NULL))),
  CHECK (((state <> 'done'::text) OR (answer <> 'declined'::text))),
  CHECK ((btrim(content) <> ''::text)),
  CHECK ((btrim(document_number) <> ''::text)),
  CHECK ((recipient = ANY (ARRAY['party'::text, 'committee'::text, 'command'::text, 'cluster'::text]))),
  CHECK ((btrim(result) <> ''::text)),
  CHECK ((state = ANY (ARRAY['sent'::text, 'answered'::text, 'done'::text, 'withdrawn'::text]))),
  CHECK ((btrim(title) <> ''::text)),
  CHECK ((version > 0)),
  CHECK ((btrim(withdrawn_reason) <> ''::text))
);

-- An event that units protect together. A draft is approved by somebody who wrote nothing of it, runs by the clock, and is closed by who leads with the number of incidents that the log holds: a signed zero is "an toàn tuyệt đối". short_reason: why it was approved though people are missing.
create table protected_events (
  id uuid not null,
  emulation_year_id uuid not null,
  name text not null,
  kind text not null,
  place text not null,
  begins_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  situation text not null,
  mission text not null,
  forces text not null,
  handling text not null,
  state text not null default 'draft'::text,
  approved_by uuid,
  approved_by_name text,
  approved_at timestamp with time zone,
  short_reason text,
  closed_by_name text,
  closed_at timestamp with time zone,
  signed_incidents integer,
  result text,
  cancel_reason text,
  version integer not null default 1,
  FOREIGN KEY (id, version) REFERENCES event_changes(event_id, version) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (approved_by) REFERENCES people(id),
  FOREIGN KEY (emulation_year_id) REFERENCES emulation_years(id),
  PRIMARY KEY (id),
  UNIQUE (emulation_year_id, name, begins_at),
  CHECK (((state = 'cancelled'::text) = (cancel_reason IS NOT NULL))),
  CHECK ((closed_at >= ends_at)),
  CHECK ((btrim(cancel_reason) <> ''::text)),
  CHECK (((ends_at > begins_at) AND ((ends_at - begins_at) <= '31 days'::interval))),
  CHECK ((((approved_at IS NULL) = (approved_by IS NULL)) AND ((approved_at IS NULL) = (approved_by_name IS NULL)))),
  CHECK (
CASE state
    WHEN 'draft'::text THEN (approved_at IS NULL)
    WHEN 'cancelled'::text THEN true
    ELSE (approved_at IS NOT NULL)
END),
  CHECK ((((state = 'closed'::text) = (closed_at IS NOT NULL)) AND ((closed_at IS NULL) = (closed_by_name IS NULL)) AND ((closed_at IS NULL) = (signed_incidents IS NULL)))),
  CHECK ((kind = ANY (ARRAY['congress'::text, 'holiday'::text, 'visit'::text, 'other'::text]))),
  CHECK ((btrim(name) <> ''::text)),
  CHECK ((btrim(place) <> ''::text)),
  CHECK ((btrim(result) <> ''::text)),
  CHECK ((btrim(short_reason) <> ''::text)),
  CHECK ((signed_incidents >= 0)),
  CHECK ((state = ANY (ARRAY['draft'::text, 'approved'::text, 'closed'::text, 'cancelled'::text]))),
  CHECK ((version > 0))
);

-- Everything that was ever sent for a report, the last counts. due_at is the limit that stood when it was sent, so that a deadline moved later changes no judgement. second_looks: figures three times the last that the sender confirmed.
create table report_contents (
  id uuid not null,
  emulation_year_id uuid not null,
  report_id uuid not null,
  number integer not null,
  kind text not null,
  entries jsonb not null,
  second_looks jsonb not null default '[]'::jsonb,
  files jsonb not null default '[]'::jsonb,
  reason text,
  due_at timestamp with time zone not null,
  sent_by uuid,
  sent_by_name text not null,
  sent_at timestamp with time zone not null,
  FOREIGN KEY (report_id, emulation_year_id) REFERENCES situation_reports(id, emulation_year_id),
  FOREIGN KEY (sent_by) REFERENCES people(id),
  PRIMARY KEY (id),
  UNIQUE (report_id, number),
  CHECK (((kind <> 'correct'::text) OR ((number > 1) AND (reason IS NOT NULL)))),
  CHECK ((jsonb_typeof(entries) = 'object'::text)),
  CHECK ((kind = ANY (ARRAY['send'::text, 'nil'::text, 'correct'::text]))),
  CHECK ((number > 0)),
  CHECK ((btrim(reason) <> ''::text))
);

-- Files hung on a report; one that is taken off stays for the versions that were sent with it.
create table report_files (
  id uuid not null,
  emulation_year_id uuid not null,
  report_id uuid not null,
  sha256 text not null,
  file_name text not null,
  uploaded_by uuid,
  uploaded_at timestamp with time zone not null,
  removed_at timestamp with time zone,
  FOREIGN KEY (report_id, emulation_year_id) REFERENCES situation_reports(id, emulation_year_id),
  FOREIGN KEY (sha256) REFERENCES paper_files(sha256),
  FOREIGN KEY (uploaded_by) REFERENCES people(id),
  PRIMARY KEY (id),
  UNIQUE (report_id, sha256),
  CHECK ((btrim(file_name) <> ''::text))
);

-- What a form asks and when it is due; a change is a new version for the periods that begin from valid_from on. Reports keep the version they were written on.
create table report_form_versions (
  id uuid not null,
  emulation_year_id uuid not null,
  form_id uuid not null,
  number integer not null,
  fields jsonb not null,
  checks jsonb not null default '[]'::jsonb,
  due_rule jsonb not null,
  allows_nil boolean not null,
  valid_from date not null,
  note text not null,
  adopted_by uuid,
  adopted_by_name text not null,
  adopted_at timestamp with time zone not null,
  FOREIGN KEY (adopted_by) REFERENCES people(id),
  FOREIGN KEY (form_id, emulation_year_id) REFERENCES report_forms(id, emulation_year_id),
  PRIMARY KEY (id),
  UNIQUE (form_id, number),
  UNIQUE (id, form_id),
  CHECK ((jsonb_typeof(checks) = 'array'::text)),
  CHECK ((jsonb_typeof(due_rule) = 'object'::text)),
  CHECK (((jsonb_typeof(fields) = 'array'::text) AND ((jsonb_array_length(fields) >= 1) AND (jsonb_array_length(fields) <= 60)))),
  CHECK ((btrim(note) <> ''::text)),
  CHECK ((number > 0))
);

-- What units report in a year, and how often, from a day to a day. What it asks is in its versions.
create table report_forms (
  id uuid not null,
  emulation_year_id uuid not null,
  code text not null,
  name text not null,
  kind text not null,
  rhythm text not null,
  position integer not null,
  starts_on date not null,
  ends_on date not null,
  version integer not null default 1,
  FOREIGN KEY (emulation_year_id) REFERENCES emulation_years(id),
  PRIMARY KEY (id),
  UNIQUE (emulation_year_id, code),
  UNIQUE (id, emulation_year_id),
  CHECK ((ends_on >= starts_on)),
  CHECK (((kind = 'quick'::text) = (rhythm = 'event'::text))),
  CHECK ((code ~ '^[a-z][a-z0-9-]*$'::text)),
  CHECK ((kind = ANY (ARRAY['routine'::text, 'thematic'::text, 'quick'::text]))),
  CHECK ((btrim(name) <> ''::text)),
  CHECK (("position" > 0)),
  CHECK ((rhythm = ANY (ARRAY['day'::text, 'week'::text, 'month'::text, 'quarter'::text, 'half'::text, 'year'::text, 'once'::text, 'event'::text])))
);

-- What those who collect did about a report: reminders, returns and exceptions, each with its reason.
create table report_marks (
  id uuid not null,
  emulation_year_id uuid not null,
  report_id uuid not null,
  kind text not null,
  reason text,
  due_at timestamp with time zone,
  by_person uuid,
  by_name text not null,
  at timestamp with time zone not null,
  FOREIGN KEY (by_person) REFERENCES people(id),
  FOREIGN KEY (report_id, emulation_year_id) REFERENCES situation_reports(id, emulation_year_id),
  PRIMARY KEY (id),
  CHECK (((kind = 'remind'::text) OR (reason IS NOT NULL))),
  CHECK (((due_at IS NOT NULL) = (kind = ANY (ARRAY['return'::text, 'extend'::text])))),
  CHECK ((kind = ANY (ARRAY['remind'::text, 'return'::text, 'waive'::text, 'lift'::text, 'extend'::text]))),
  CHECK ((btrim(reason) <> ''::text))
);

-- One time that a form is due: sent before due_at is timely, from locks_at on nothing more is taken. An event is a period of its own; unit_id: only that unit reports it. A unit owes what it was a member for on the last day.
create table report_periods (
  id uuid not null,
  emulation_year_id uuid not null,
  form_id uuid not null,
  form_version_id uuid not null,
  starts_on date not null,
  ends_on date not null,
  due_at timestamp with time zone not null,
  locks_at timestamp with time zone not null,
  event_name text,
  event_at timestamp with time zone,
  unit_id uuid,
  opened_by_name text,
  FOREIGN KEY (form_id, emulation_year_id) REFERENCES report_forms(id, emulation_year_id),
  FOREIGN KEY (form_version_id, form_id) REFERENCES report_form_versions(id, form_id),
  FOREIGN KEY (unit_id) REFERENCES units(id),
  PRIMARY KEY (id),
  UNIQUE (id, emulation_year_id),
  EXCLUDE USING gist (form_id WITH =, daterange(starts_on, ends_on, '[]'::text) WITH &&) WHERE ((event_at IS NULL)),
  CHECK ((ends_on >= starts_on)),
  CHECK ((locks_at >= due_at)),
  CHECK ((num_nonnulls(event_name, event_at) = ANY (ARRAY[0, 2]))),
  CHECK (((unit_id IS NULL) OR (event_at IS NOT NULL))),
  CHECK ((btrim(event_name) <> ''::text))
);

create table schema_migrations (
  name text not null,
  sha256 text not null,
  applied_at timestamp with time zone not null default clock_timestamp(),
  PRIMARY KEY (name)
);

-- What happened to a sheet or a criterion, in order, with person and time: the timeline of the explanation panel.
create table score_history (
  id uuid not null,
  emulation_year_id uuid not null,
  sheet_id uuid not null,
  criterion_id uuid,
  kind text not null,
  stage text,
  points integer,
  text text,
  by_person uuid,
  by_name text not null,
  at timestamp with time zone not null,
  FOREIGN KEY (by_person) REFERENCES people(id),
  FOREIGN KEY (criterion_id) REFERENCES criteria(id),
  FOREIGN KEY (emulation_year_id) REFERENCES emulation_years(id),
  FOREIGN KEY (sheet_id) REFERENCES score_sheets(id),
  PRIMARY KEY (id),
  CHECK ((kind = ANY (ARRAY['score'::text, 'explain'::text, 'comment'::text, 'submit'::text, 'return'::text, 'withdraw'::text, 'appraise'::text, 'finalise'::text, 'reopen'::text, 'dispute'::text, 'dispute-withdrawn'::text, 'ruling'::text])))
);

-- Before publication a unit sees itself and the median. First the draft ranking is public and may be disputed until a moment, then it is official; each step is a command and so is logged.
create table score_publications (
  emulation_year_id uuid not null,
  is_public boolean not null default false,
  changed_at timestamp with time zone not null,
  changed_by uuid,
  version integer not null default 1,
  is_official boolean not null default false,
  objections_until timestamp with time zone,
  FOREIGN KEY (changed_by) REFERENCES people(id),
  FOREIGN KEY (emulation_year_id) REFERENCES emulation_years(id),
  PRIMARY KEY (emulation_year_id),
  CHECK ((is_public OR (NOT is_official))),
  CHECK ((is_official OR (NOT is_public) OR (objections_until IS NOT NULL)))
);

create table score_sheets (
  id uuid not null,
  emulation_year_id uuid not null,
  unit_id uuid not null,
  criteria_set_id uuid not null,
  status text not null default 'draft'::text,
  submitted_at timestamp with time zone,
  submitted_by uuid,
  return_reason text,
  version integer not null default 1,
  FOREIGN KEY (criteria_set_id) REFERENCES criteria_sets(id),
  FOREIGN KEY (emulation_year_id) REFERENCES emulation_years(id),
  FOREIGN KEY (submitted_by) REFERENCES people(id),
  FOREIGN KEY (unit_id) REFERENCES units(id),
  PRIMARY KEY (id),
  UNIQUE (emulation_year_id, unit_id),
  CHECK (((status <> 'returned'::text) OR (btrim(COALESCE(return_reason, ''::text)) <> ''::text))),
  CHECK (((status = 'draft'::text) OR (submitted_at IS NOT NULL))),
  CHECK ((status = ANY (ARRAY['draft'::text, 'submitted'::text, 'returned'::text, 'appraised'::text, 'explained'::text, 'final'::text, 'locked'::text])))
);

-- What signs the session cookies: made at the first start, shared by all processes of this database.
create table server_secrets (
  name text not null,
  value text not null,
  PRIMARY KEY (name)
);

create table sessions (
  id uuid not null,
  user_id uuid not null,
  token text not null,
  expires_at timestamp with time zone not null,
  ip_address text,
  user_agent text,
  impersonated_by text,
  created_at timestamp with time zone not null default clock_timestamp(),
  updated_at timestamp with time zone not null default clock_timestamp(),
  FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE,
  PRIMARY KEY (id),
  UNIQUE (token)
);

-- The one-time link that makes the first administrator of an empty server.
create table setup_links (
  token_hash text not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  PRIMARY KEY (token_hash)
);

-- Wrong passwords in a row, counted by user name, whether or not the name exists.
create table sign_in_failures (
  username text not null,
  failures integer not null,
  locked_until timestamp with time zone,
  PRIMARY KEY (username)
);

-- The report of one unit for one period, from the first thing done about it. due_at, locks_at: its own limits after a return or an extension; null: those of the period.
create table situation_reports (
  id uuid not null,
  emulation_year_id uuid not null,
  period_id uuid not null,
  unit_id uuid not null,
  state text not null default 'open'::text,
  due_at timestamp with time zone,
  locks_at timestamp with time zone,
  version integer not null default 1,
  FOREIGN KEY (period_id, emulation_year_id) REFERENCES report_periods(id, emulation_year_id),
  FOREIGN KEY (unit_id) REFERENCES units(id),
  PRIMARY KEY (id),
  UNIQUE (id, emulation_year_id),
  UNIQUE (period_id, unit_id),
  CHECK ((num_nonnulls(due_at, locks_at) = ANY (ARRAY[0, 2]))),
  CHECK ((locks_at >= due_at)),
  CHECK ((state = ANY (ARRAY['open'::text, 'sent'::text, 'returned'::text, 'waived'::text])))
);

-- Every move between stages; a reopening always carries its reason.
create table stage_moves (
  id uuid not null,
  emulation_year_id uuid not null,
  from_stage_id uuid,
  to_stage_id uuid,
  kind text not null,
  reason text,
  moved_by uuid,
  moved_at timestamp with time zone not null,
  FOREIGN KEY (emulation_year_id) REFERENCES emulation_years(id),
  FOREIGN KEY (from_stage_id) REFERENCES stages(id),
  FOREIGN KEY (moved_by) REFERENCES people(id),
  FOREIGN KEY (to_stage_id) REFERENCES stages(id),
  PRIMARY KEY (id),
  CHECK (((kind <> 'reopen'::text) OR (btrim(COALESCE(reason, ''::text)) <> ''::text))),
  CHECK ((kind = ANY (ARRAY['forward'::text, 'reopen'::text, 'seal'::text])))
);

create table stages (
  id uuid not null,
  emulation_year_id uuid not null,
  position integer not null,
  kind text not null,
  name text not null,
  starts_on date not null,
  due_at timestamp with time zone not null,
  status text not null,
  opened_at timestamp with time zone,
  closed_at timestamp with time zone,
  version integer not null default 1,
  FOREIGN KEY (emulation_year_id) REFERENCES emulation_years(id),
  PRIMARY KEY (id),
  UNIQUE (emulation_year_id, kind),
  UNIQUE (emulation_year_id, "position"),
  CHECK ((kind = ANY (ARRAY['launch'::text, 'running'::text, 'self-scoring'::text, 'appraisal'::text, 'cross-check'::text, 'review'::text, 'closing'::text]))),
  CHECK (("position" > 0)),
  CHECK ((status = ANY (ARRAY['waiting'::text, 'open'::text, 'done'::text])))
);

-- From when on a self-score that is so many points (in hundredths) or more from its suggestion needs a reason; 0, and where there is no row: any difference.
create table suggestion_gaps (
  emulation_year_id uuid not null,
  since timestamp with time zone not null,
  points integer not null,
  set_by uuid,
  set_by_name text not null,
  FOREIGN KEY (emulation_year_id) REFERENCES emulation_years(id),
  FOREIGN KEY (set_by) REFERENCES people(id),
  PRIMARY KEY (emulation_year_id, since),
  CHECK (((points >= 0) AND (points <= 10000))),
  CHECK ((btrim(set_by_name) <> ''::text))
);

-- A task of one unit. due_at is its own deadline, later than the task’s after a return.
create table task_assignments (
  id uuid not null,
  emulation_year_id uuid not null,
  task_id uuid not null,
  unit_id uuid not null,
  state text not null default 'given'::text,
  due_at timestamp with time zone not null,
  version integer not null default 1,
  FOREIGN KEY (task_id, emulation_year_id) REFERENCES tasks(id, emulation_year_id),
  FOREIGN KEY (unit_id) REFERENCES units(id),
  PRIMARY KEY (id),
  TRIGGER DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (id, emulation_year_id),
  UNIQUE (task_id, unit_id),
  CHECK ((state = ANY (ARRAY['given'::text, 'acknowledged'::text, 'doing'::text, 'done'::text, 'returned'::text, 'accepted'::text, 'withdrawn'::text]))),
  CHECK ((version > 0))
);

-- What was done about a task of a unit, in order. due_at is the deadline that stood when it was done (of a return: the new one), so that a deadline moved later changes no judgement.
create table task_events (
  id uuid not null,
  emulation_year_id uuid not null,
  assignment_id uuid not null,
  number integer not null,
  event text not null,
  from_state text not null,
  to_state text not null,
  note text,
  files jsonb not null default '[]'::jsonb,
  due_at timestamp with time zone not null,
  by_person uuid,
  by_name text not null,
  at timestamp with time zone not null,
  FOREIGN KEY (assignment_id, emulation_year_id) REFERENCES task_assignments(id, emulation_year_id),
  FOREIGN KEY (by_person) REFERENCES people(id),
  PRIMARY KEY (id),
  TRIGGER DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (assignment_id, number),
  CHECK ((((((((((((event = 'acknowledge'::text) AND (from_state = 'given'::text) AND (to_state = 'acknowledged'::text)) OR ((event = 'start'::text) AND (from_state = 'acknowledged'::text) AND (to_state = 'doing'::text))) OR ((event = 'start'::text) AND (from_state = 'returned'::text) AND (to_state = 'doing'::text))) OR ((event = 'finish'::text) AND (from_state = 'doing'::text) AND (to_state = 'done'::text))) OR ((event = 'accept'::text) AND (from_state = 'done'::text) AND (to_state = 'accepted'::text))) OR ((event = 'return'::text) AND (from_state = 'done'::text) AND (to_state = 'returned'::text))) OR ((event = 'withdraw'::text) AND (from_state = 'given'::text) AND (to_state = 'withdrawn'::text))) OR ((event = 'withdraw'::text) AND (from_state = 'acknowledged'::text) AND (to_state = 'withdrawn'::text))) OR ((event = 'withdraw'::text) AND (from_state = 'doing'::text) AND (to_state = 'withdrawn'::text))) OR ((event = 'withdraw'::text) AND (from_state = 'returned'::text) AND (to_state = 'withdrawn'::text)))),
  CHECK (((event <> ALL (ARRAY['finish'::text, 'return'::text, 'withdraw'::text])) OR (note IS NOT NULL))),
  CHECK ((jsonb_typeof(files) = 'array'::text)),
  CHECK ((btrim(note) <> ''::text)),
  CHECK ((number > 0))
);

-- Proof hung on a task of a unit; a file that is taken off stays for the finishing that named it.
create table task_files (
  id uuid not null,
  emulation_year_id uuid not null,
  assignment_id uuid not null,
  sha256 text not null,
  file_name text not null,
  uploaded_by uuid,
  uploaded_at timestamp with time zone not null,
  removed_at timestamp with time zone,
  FOREIGN KEY (assignment_id, emulation_year_id) REFERENCES task_assignments(id, emulation_year_id),
  FOREIGN KEY (sha256) REFERENCES paper_files(sha256),
  FOREIGN KEY (uploaded_by) REFERENCES people(id),
  PRIMARY KEY (id),
  UNIQUE (assignment_id, sha256),
  CHECK ((btrim(file_name) <> ''::text))
);

-- One thing asked of units, from the Party committee, the People’s Committee, the command, the cluster or a meeting; due_at is the first deadline for all of them.
create table tasks (
  id uuid not null,
  emulation_year_id uuid not null,
  title text not null,
  source_kind text not null,
  source_number text,
  source_on date,
  proof_asked text,
  due_at timestamp with time zone not null,
  given_by uuid,
  given_by_name text not null,
  given_at timestamp with time zone not null,
  FOREIGN KEY (emulation_year_id) REFERENCES emulation_years(id),
  FOREIGN KEY (given_by) REFERENCES people(id),
  PRIMARY KEY (id),
  UNIQUE (id, emulation_year_id),
  CHECK ((due_at > given_at)),
  CHECK ((btrim(proof_asked) <> ''::text)),
  CHECK ((source_kind = ANY (ARRAY['party'::text, 'committee'::text, 'command'::text, 'cluster'::text, 'meeting'::text]))),
  CHECK ((btrim(source_number) <> ''::text)),
  CHECK ((btrim(title) <> ''::text))
);

-- Who means to earn which title in a year; a collective or a person of a unit, each title once. late_reason says why it came after the deadline.
create table title_registrations (
  id uuid not null,
  emulation_year_id uuid not null,
  unit_id uuid not null,
  title_id uuid not null,
  subject text not null,
  subject_name text not null,
  subject_key text not null,
  post text,
  late_reason text,
  registered_by uuid,
  registered_by_name text not null,
  registered_at timestamp with time zone not null,
  FOREIGN KEY (emulation_year_id) REFERENCES emulation_years(id),
  FOREIGN KEY (registered_by) REFERENCES people(id),
  FOREIGN KEY (title_id, subject) REFERENCES emulation_titles(id, subject),
  FOREIGN KEY (unit_id) REFERENCES units(id),
  PRIMARY KEY (id),
  UNIQUE (emulation_year_id, title_id, unit_id, subject_key),
  CHECK ((btrim(late_reason) <> ''::text)),
  CHECK ((btrim(post) <> ''::text)),
  CHECK ((btrim(subject_name) <> ''::text))
);

-- A day of training that was held, and how many were there.
create table training_days (
  id uuid not null,
  emulation_year_id uuid not null,
  plan_id uuid not null,
  held_on date not null,
  present integer not null,
  noted_by_name text not null,
  noted_at timestamp with time zone not null,
  FOREIGN KEY (plan_id, emulation_year_id) REFERENCES training_plans(id, emulation_year_id),
  PRIMARY KEY (id),
  TRIGGER DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (plan_id, held_on),
  CHECK ((present > 0))
);

-- What holds on a day: the month of registration, days of training a year by kind of force, days and periods of a class by group, and so many days after a class (or after the year, for who was sent to none) the names of its people are hidden. Samples to be checked; a new law ends a row and adds another.
create table training_norms (
  id uuid not null,
  code text not null,
  days integer,
  periods integer,
  month integer,
  legal_basis text not null,
  valid daterange not null,
  version integer not null default 1,
  PRIMARY KEY (id),
  EXCLUDE USING gist (code WITH =, valid WITH &&),
  CHECK (((month IS NOT NULL) = (code = 'registration'::text))),
  CHECK (((days IS NOT NULL) = (code <> 'registration'::text))),
  CHECK (((periods IS NOT NULL) = (code ~~ 'class-%'::text))),
  CHECK ((code = ANY (ARRAY['registration'::text, 'first-year'::text, 'mobile'::text, 'on-the-spot'::text, 'class-2'::text, 'class-3'::text, 'class-4'::text, 'names-hidden'::text]))),
  CHECK (((days >= 1) AND (days <=
CASE
    WHEN (code = 'names-hidden'::text) THEN 3650
    ELSE 60
END))),
  CHECK ((btrim(legal_basis) <> ''::text)),
  CHECK (((month >= 1) AND (month <= 12))),
  CHECK (((periods >= 1) AND (periods <= 400))),
  CHECK ((NOT isempty(valid))),
  CHECK ((version > 0))
);

-- Training of one kind of force of a unit, from a day to a day. trained: how many passed at its end; null while it goes on.
create table training_plans (
  id uuid not null,
  emulation_year_id uuid not null,
  unit_id uuid not null,
  force_kind text not null,
  starts_on date not null,
  ends_on date not null,
  planned_people integer not null,
  planned_days integer not null,
  trained integer,
  noted_by_name text not null,
  noted_at timestamp with time zone not null,
  version integer not null default 1,
  FOREIGN KEY (emulation_year_id) REFERENCES emulation_years(id),
  FOREIGN KEY (unit_id) REFERENCES units(id),
  PRIMARY KEY (id),
  TRIGGER DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (id, emulation_year_id),
  EXCLUDE USING gist (emulation_year_id WITH =, unit_id WITH =, force_kind WITH =, daterange(starts_on, ends_on, '[]'::text) WITH &&),
  CHECK ((ends_on >= starts_on)),
  CHECK (((trained >= 0) AND (trained <= planned_people))),
  CHECK ((planned_days <= ((ends_on - starts_on) + 1))),
  CHECK ((force_kind = ANY (ARRAY['first-year'::text, 'mobile'::text, 'on-the-spot'::text]))),
  CHECK (((planned_days >= 1) AND (planned_days <= 60))),
  CHECK (((planned_people >= 1) AND (planned_people <= 100000))),
  CHECK ((version > 0))
);

create table two_factors (
  id uuid not null,
  user_id uuid not null,
  secret text not null,
  backup_codes text not null,
  verified boolean not null default true,
  failed_verification_count integer not null default 0,
  locked_until timestamp with time zone,
  FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE,
  PRIMARY KEY (id)
);

create table unit_changes (
  id uuid not null,
  kind text not null,
  from_unit_id uuid not null,
  to_unit_id uuid,
  effective_on date not null,
  decision_ref text not null,
  note text,
  FOREIGN KEY (from_unit_id) REFERENCES units(id),
  FOREIGN KEY (to_unit_id) REFERENCES units(id),
  PRIMARY KEY (id),
  CHECK ((kind = ANY (ARRAY['rename'::text, 'merge'::text, 'split'::text, 'dissolve'::text, 'move'::text])))
);

-- agency_name: Sở Giáo dục và Đào tạo; the board of it is "Ban CHQS " || agency_name. Names never overlap.
create table unit_names (
  id uuid not null,
  unit_id uuid not null,
  agency_name text not null,
  short_name text not null,
  abbreviation text not null,
  search_key text not null,
  valid daterange not null,
  decision_ref text,
  FOREIGN KEY (unit_id) REFERENCES units(id),
  PRIMARY KEY (id),
  EXCLUDE USING gist (unit_id WITH =, valid WITH &&),
  CHECK ((btrim(agency_name) <> ''::text)),
  CHECK ((btrim(short_name) <> ''::text)),
  CHECK ((NOT isempty(valid)))
);

-- A member board for as long as it exists; what it is called on a day is in unit_names.
create table units (
  id uuid not null,
  kind text not null,
  place_name text not null,
  founded_on date not null,
  dissolved_on date,
  version integer not null default 1,
  PRIMARY KEY (id),
  CHECK ((dissolved_on > founded_on)),
  CHECK ((kind = ANY (ARRAY['party'::text, 'peoples-committee'::text, 'department'::text, 'enterprise'::text, 'school'::text, 'commune'::text, 'other'::text])))
);

-- Who may sign in. What they may do is never here: it comes from appointments.
create table users (
  id uuid not null,
  name text not null,
  email text not null,
  email_verified boolean not null default false,
  image text,
  username text not null,
  display_username text,
  role text not null default 'user'::text,
  banned boolean not null default false,
  ban_reason text,
  ban_expires timestamp with time zone,
  two_factor_enabled boolean not null default false,
  must_change_password boolean not null default true,
  is_demo boolean not null default false,
  created_at timestamp with time zone not null default clock_timestamp(),
  updated_at timestamp with time zone not null default clock_timestamp(),
  PRIMARY KEY (id),
  UNIQUE (email),
  UNIQUE (username)
);

create table verifications (
  id uuid not null,
  identifier text not null,
  value text not null,
  expires_at timestamp with time zone not null,
  created_at timestamp with time zone not null default clock_timestamp(),
  updated_at timestamp with time zone not null default clock_timestamp(),
  PRIMARY KEY (id)
);
