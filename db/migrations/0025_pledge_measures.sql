-- A target of the pledge may be measured by the records of the year; a result typed by hand that differs from them says why.
alter table pledge_targets add column measured_by text, add constraint measured_by_a_measure check (measured_by ~ '^[a-z]+/[a-z0-9-]+$');
comment on column pledge_targets.measured_by is 'The figure of the year''s work that fills the result ("training/trained"); null: the result is noted by hand.';

alter table pledge_results
  add column measured integer check (measured between 0 and 100000000),
  add constraint difference_has_reason check (measured is null or measured = done or btrim(coalesce(note, '')) <> '');
comment on column pledge_results.measured is 'What the records said when this result was noted, in hundredths; null where nothing measures the target. Another result says why in the note.';

create function refuse_measured_of_unmeasured() returns trigger language plpgsql as $$
begin
  if not exists (select from pledge_targets t where t.id = new.target_id and t.measured_by is not null) then
    raise exception 'nothing measures the target' using errcode = '23514', constraint = 'measured_target';
  end if;
  return new;
end $$;
create trigger measured_target before insert or update on pledge_results for each row when (new.measured is not null) execute function refuse_measured_of_unmeasured();
