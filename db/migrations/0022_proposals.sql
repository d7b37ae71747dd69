-- Proposals upward (tham mưu): what a unit or the cluster advised its superiors, what they answered, and what came of it.
create table proposals (
  id uuid primary key,
  emulation_year_id uuid not null references emulation_years,
  unit_id uuid references units,
  recipient text not null check (recipient in ('party', 'committee', 'command', 'cluster')),
  title text not null check (btrim(title) <> ''),
  content text not null check (btrim(content) <> ''),
  document_number text check (btrim(document_number) <> ''),
  proposed_on date not null,
  answer_by date check (answer_by >= proposed_on),
  state text not null default 'sent' check (state in ('sent', 'answered', 'done', 'withdrawn')),
  answer text check (answer in ('agreed', 'partly', 'declined')),
  answer_number text check (btrim(answer_number) <> ''),
  answered_on date check (answered_on >= proposed_on),
  answer_note text check (btrim(answer_note) <> ''),
  answered_by_name text,
  result text check (btrim(result) <> ''),
  done_on date check (done_on >= answered_on),
  withdrawn_reason text check (btrim(withdrawn_reason) <> ''),
  made_by uuid references people,
  made_by_name text not null,
  made_at timestamptz not null,
  version integer not null default 1 check (version > 0),
  check (unit_id is not null or recipient <> 'cluster'),
  check ((state in ('answered', 'done')) = (answer is not null)),
  check (num_nonnulls(answer, answered_on, answer_note, answered_by_name) in (0, 4)),
  check (answer_number is null or answer is not null),
  check ((state = 'done') = (result is not null)),
  check ((result is null) = (done_on is null)),
  check (state <> 'done' or answer <> 'declined'),
  check ((state = 'withdrawn') = (withdrawn_reason is not null))
);
comment on table proposals is 'Advice to the Party committee, the People’s Committee or head, the command or the cluster; unit_id null: of the cluster itself. Goes from sent to answered to done, or is withdrawn before an answer.';
create index proposals_by_year on proposals (emulation_year_id, proposed_on);

-- A proposal moves only forward, and what was proposed stays as it was sent.
create function refuse_proposal_back() returns trigger language plpgsql as $$
begin
  if (old.state, new.state) not in (('sent', 'answered'), ('answered', 'done'), ('sent', 'withdrawn')) or new.version <> old.version + 1
    or (new.unit_id, new.recipient, new.title, new.content, new.document_number, new.proposed_on, new.answer_by) is distinct from (old.unit_id, old.recipient, old.title, old.content, old.document_number, old.proposed_on, old.answer_by)
    or (old.answer is not null and (new.answer, new.answer_number, new.answered_on, new.answer_note) is distinct from (old.answer, old.answer_number, old.answered_on, old.answer_note)) then
    raise exception 'a proposal moves only forward' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger forward before update on proposals for each row execute function refuse_proposal_back();
create trigger kept before delete on proposals for each row execute function refuse_change();
create trigger sealed before insert or update or delete on proposals for each row execute function refuse_when_sealed();
