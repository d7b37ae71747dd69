-- A paper is superseded exactly while a correction of it stands: voiding the correction puts the paper in force again.
create or replace function refuse_change_of_issued() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if old.state <> 'draft' then raise exception 'document % is issued', old.id using errcode = '23514'; end if;
    return old;
  end if;
  if old.state <> 'draft' and (to_jsonb(new) - '{state,void_reason,version}'::text[]) <> (to_jsonb(old) - '{state,void_reason,version}'::text[]) then
    raise exception 'document % is issued', old.id using errcode = '23514';
  end if;
  if (old.state = 'void' and new.state <> 'void') or (old.state = 'superseded' and new.state not in ('superseded', 'issued')) or (old.state = 'issued' and new.state = 'draft') then
    raise exception 'document % does not go back', old.id using errcode = '23514';
  end if;
  return new;
end $$;

update documents d set state = 'issued', version = version + 1
where d.state = 'superseded' and not exists (select from documents c where c.supersedes_id = d.id and c.state in ('issued', 'superseded'));

-- Both papers are written in one transaction, so this is asked at its end.
create function refuse_correction_apart() returns trigger language plpgsql as $$
declare paper record;
begin
  for paper in select d.id, d.state, exists (select from documents c where c.supersedes_id = d.id and c.state in ('issued', 'superseded')) as is_corrected from documents d where d.id in (new.id, new.supersedes_id) loop
    if (paper.state = 'superseded' and not paper.is_corrected) or (paper.state = 'issued' and paper.is_corrected) then
      raise exception 'document % and its correction disagree', paper.id using errcode = '23514';
    end if;
  end loop;
  return null;
end $$;
create constraint trigger corrected after insert or update of state on documents deferrable initially deferred for each row execute function refuse_correction_apart();
