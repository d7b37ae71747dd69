-- Adopting a criteria book takes two people: one proposes a version of the draft, another one issues that version within a day.
alter table criteria_sets
  add column based_on uuid references criteria_sets,
  add column proposed_version integer,
  add column proposed_by uuid references people,
  add column proposed_at timestamptz,
  add constraint proposal_is_whole check ((proposed_version is null) = (proposed_by is null) and (proposed_by is null) = (proposed_at is null)),
  add constraint proposal_is_of_this_version check (status <> 'draft' or proposed_version is null or proposed_version = version),
  add constraint two_people check (issued_by is null or proposed_by is distinct from issued_by),
  add constraint based_on_another check (based_on <> id);
comment on column criteria_sets.based_on is 'The book that the draft began as a copy of; what differs from it carries a reason.';
comment on column criteria_sets.proposed_version is 'The version that was proposed for issue; any change to the draft takes the proposal back.';

create function refuse_issue_without_proposal() returns trigger language plpgsql as $$
begin
  if old.status = 'draft' and new.status = 'issued' and new.issued_by is not null
    and (old.proposed_version is distinct from old.version or new.proposed_by is distinct from old.proposed_by or new.issued_at > old.proposed_at + interval '24 hours') then
    raise exception 'criteria set was not proposed by another person within a day' using errcode = '23514', constraint = 'issue_was_proposed';
  end if;
  return new;
end $$;
create trigger proposed before update on criteria_sets for each row execute function refuse_issue_without_proposal();

create table book_change_reasons (
  emulation_year_id uuid not null references emulation_years,
  criteria_set_id uuid not null references criteria_sets on delete cascade,
  change text not null check (change ~ '^(added|removed|changed|option) .'),
  reason text not null check (btrim(reason) <> ''),
  given_by uuid references people,
  given_at timestamptz not null,
  primary key (criteria_set_id, change)
);
comment on table book_change_reasons is 'Why a book differs from the one before it: one reason for each added, removed or changed line, kept under what happened and the code.';
create trigger sealed before insert or update or delete on book_change_reasons for each row execute function refuse_when_sealed();
create trigger frozen before insert or update or delete on book_change_reasons for each row execute function refuse_when_issued();
