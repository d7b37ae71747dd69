-- Sealing a year locks its final sheets, in the same statement and whoever seals it.
create function lock_sheets_of_sealed_year() returns trigger language plpgsql as $$
begin
  update score_sheets set status = 'locked', version = version + 1 where emulation_year_id = new.id and status = 'final';
  return new;
end $$;
create trigger lock_sheets before update on emulation_years for each row when (old.sealed_at is null and new.sealed_at is not null) execute function lock_sheets_of_sealed_year();
