-- The year's records suggest points: a criterion names its facts, and a self-score keeps beside it what was suggested when it was given.
alter table criteria
  add column feeds jsonb,
  add constraint feeds_are_whole check (feeds is null or coalesce(
    feeds ->> 'source' in ('reports', 'tasks', 'proposals', 'duty', 'training', 'activities') and jsonb_typeof(feeds -> 'only') = 'array' and jsonb_typeof(feeds -> 'take') = 'object' and feeds -> 'take' <> '{}', false)),
  add constraint fed_kind_counts check (feeds is null or rule_kind not in ('group-sum', 'manual', 'assessor-average', 'deduct-range', 'bonus-highest'));
comment on column criteria.feeds is 'The facts that suggest this criterion''s points: source; only: the records that count, by tag and name (none: all); take: the figure of the records for each figure that the rule kind asks for.';

create table suggestion_gaps (
  emulation_year_id uuid not null references emulation_years,
  since timestamptz not null,
  points integer not null check (points between 0 and 10000),
  set_by uuid references people,
  set_by_name text not null check (btrim(set_by_name) <> ''),
  primary key (emulation_year_id, since)
);
comment on table suggestion_gaps is 'From when on a self-score that is so many points (in hundredths) or more from its suggestion needs a reason; 0, and where there is no row: any difference.';
create trigger kept before update or delete on suggestion_gaps for each row execute function refuse_change();
create trigger sealed before insert or update or delete on suggestion_gaps for each row execute function refuse_when_sealed();

alter table criterion_scores
  add column suggestion jsonb,
  add constraint suggested_to_the_unit check (suggestion is null or stage = 'self'),
  add constraint suggestion_is_whole check (suggestion is null or coalesce(
    jsonb_typeof(suggestion -> 'points') = 'number' and jsonb_typeof(suggestion -> 'input') = 'object' and jsonb_typeof(suggestion -> 'figures') = 'object'
    and jsonb_typeof(suggestion -> 'lines') = 'array' and jsonb_typeof(suggestion -> 'gap') = 'number' and jsonb_typeof(suggestion -> 'seenAt') = 'string', false)),
  add constraint difference_has_reason check (suggestion is null or btrim(coalesce(note, '')) <> '' or coalesce(
    case when effects @> '[{"kind": "provisional"}]' then input -> 'evidence' = suggestion -> 'input' -> 'evidence'
      else abs(points - (suggestion ->> 'points')::int) < greatest((suggestion ->> 'gap')::int, 1) end, false));
comment on column criterion_scores.suggestion is 'What the records suggested when this self-score was given: points, input, figures, the records behind them (lines), the gap that needed a reason then, seenAt. Where units are compared, the figures are compared instead of the points.';

-- What a unit saw stays as it was from the moment its sheet is sent.
create function keep_suggestion() returns trigger language plpgsql as $$
begin
  if exists (select from score_sheets s where s.id = coalesce(new.sheet_id, old.sheet_id) and s.status not in ('draft', 'returned')) then
    raise exception 'a sheet that was sent keeps what was suggested' using errcode = '23514', constraint = 'sent_sheet_keeps_suggestion';
  end if;
  return coalesce(new, old);
end $$;
create trigger suggestion_kept_new before insert on criterion_scores for each row when (new.suggestion is not null) execute function keep_suggestion();
create trigger suggestion_kept before update on criterion_scores for each row when (new.suggestion is distinct from old.suggestion) execute function keep_suggestion();
create trigger suggestion_kept_gone before delete on criterion_scores for each row when (old.suggestion is not null) execute function keep_suggestion();
