-- Disputes of scores, their votes, and the window in which they may be raised against the draft ranking.
create table dispute_settings (
  emulation_year_id uuid primary key references emulation_years,
  explain_days integer not null default 3 check (explain_days between 1 and 60),
  rule_days integer not null default 5 check (rule_days between 1 and 60),
  vote_days integer not null default 3 check (vote_days between 1 and 60),
  objection_days integer not null default 5 check (objection_days between 1 and 60),
  vote_base text not null default 'members' check (vote_base in ('members', 'voting')),
  vote_percent integer not null default 51 check (vote_percent between 1 and 100),
  own_vote boolean not null default false,
  version integer not null default 1
);
comment on table dispute_settings is 'How long each step of a dispute takes in this year, and what a vote on one is held to; made with the year, changed by the leader.';
insert into dispute_settings (emulation_year_id) select id from emulation_years;
create function begin_dispute_settings() returns trigger language plpgsql as $$
begin
  insert into dispute_settings (emulation_year_id) values (new.id);
  return null;
end $$;
create trigger with_dispute_settings after insert on emulation_years for each row execute function begin_dispute_settings();

create table disputes (
  id uuid primary key,
  emulation_year_id uuid not null references emulation_years,
  number integer not null check (number > 0),
  sheet_id uuid not null references score_sheets,
  criterion_id uuid not null references criteria,
  state text not null default 'explaining' check (state in ('explaining', 'ruling', 'voting', 'settled', 'withdrawn')),
  due_at timestamptz,
  self_points integer,
  claimed_points integer not null,
  claim text not null check (btrim(claim) <> ''),
  opened_by uuid references people,
  opened_by_name text not null,
  opened_at timestamptz not null,
  cut_stage text not null check (cut_stage in ('appraisal', 'cross', 'command', 'final')),
  cut_points integer not null,
  cut_reasons jsonb not null,
  cut_note text,
  cut_by uuid references people,
  cut_by_name text,
  cut_at timestamptz not null,
  vote_points integer,
  vote_reason text,
  vote_base text check (vote_base in ('members', 'voting')),
  vote_percent integer check (vote_percent between 1 and 100),
  own_vote boolean,
  outcome text check (outcome in ('upheld', 'partly', 'rejected')),
  ruled_points integer,
  ruling_reason text check (btrim(ruling_reason) <> ''),
  ruled_by uuid references people,
  ruled_by_name text,
  ended_at timestamptz,
  version integer not null default 1,
  unique (emulation_year_id, number),
  check (claimed_points > cut_points),
  check ((state in ('settled', 'withdrawn')) = (ended_at is not null)),
  check ((state in ('settled', 'withdrawn')) = (due_at is null)),
  check (num_nonnulls(outcome, ruled_points, ruling_reason, ruled_by_name) = case when state = 'settled' then 4 else 0 end),
  check (outcome is distinct from 'upheld' or ruled_points = claimed_points),
  check (outcome is distinct from 'partly' or (ruled_points > cut_points and ruled_points < claimed_points)),
  check (outcome is distinct from 'rejected' or ruled_points = cut_points),
  check (num_nonnulls(vote_points, vote_reason, vote_base, vote_percent, own_vote) in (0, 5)),
  check (state <> 'voting' or vote_points is not null),
  check (vote_points > cut_points and vote_points <= claimed_points)
);
comment on table disputes is 'One docket: a unit''s claim against a cut of one criterion, the cut as it stood, the vote''s terms if there is one, and the ruling. Points in hundredths.';
create unique index one_dispute_of_a_cell on disputes (sheet_id, criterion_id) where state <> 'withdrawn';

create table dispute_entries (
  id uuid primary key,
  emulation_year_id uuid not null references emulation_years,
  dispute_id uuid not null references disputes,
  kind text not null check (kind in ('explain', 'add', 'rule', 'put-to-vote', 'count', 'withdraw')),
  side text not null check (side in ('unit', 'appraiser', 'ruler')),
  text text,
  by_person uuid references people,
  by_name text not null,
  at timestamptz not null,
  check (kind = 'withdraw' or btrim(coalesce(text, '')) <> '')
);
comment on table dispute_entries is 'What was said and done in a docket after its claim, in order; nothing here is ever changed.';
create index dispute_entries_by_dispute on dispute_entries (dispute_id, at);

create table dispute_votes (
  dispute_id uuid not null references disputes,
  unit_id uuid not null references units,
  emulation_year_id uuid not null references emulation_years,
  choice text check (choice in ('yes', 'no', 'abstain')),
  cast_by uuid references people,
  cast_by_name text,
  cast_at timestamptz,
  primary key (dispute_id, unit_id),
  check (num_nonnulls(choice, cast_by_name, cast_at) in (0, 3))
);
comment on table dispute_votes is 'The units that may vote on a docket, fixed when the vote begins, and how each voted; the vote is open.';
create function refuse_second_vote() returns trigger language plpgsql as $$
begin
  raise exception 'a vote once cast stands' using errcode = '23514';
end $$;
create trigger cast_once before update or delete on dispute_votes for each row when (old.choice is not null) execute function refuse_second_vote();

alter table score_publications disable trigger sealed;
alter table score_publications add column is_official boolean not null default false, add column objections_until timestamptz;
update score_publications set is_official = is_public;
alter table score_publications enable trigger sealed;
alter table score_publications add check (is_public or not is_official), add check (is_official or not is_public or objections_until is not null);
comment on table score_publications is 'Before publication a unit sees itself and the median. First the draft ranking is public and may be disputed until a moment, then it is official; each step is a command and so is logged.';

alter table score_history drop constraint score_history_kind_check;
alter table score_history add constraint score_history_kind_check check (kind in ('score', 'explain', 'comment', 'submit', 'return', 'withdraw', 'appraise', 'finalise', 'reopen',
  'dispute', 'dispute-withdrawn', 'ruling'));

create trigger sealed before insert or update or delete on dispute_settings for each row execute function refuse_when_sealed();
create trigger sealed before insert or update or delete on disputes for each row execute function refuse_when_sealed();
create trigger sealed before insert or update or delete on dispute_entries for each row execute function refuse_when_sealed();
create trigger sealed before insert or update or delete on dispute_votes for each row execute function refuse_when_sealed();
