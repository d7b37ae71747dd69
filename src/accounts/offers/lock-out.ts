import type pg from 'pg';

const mostFailures = 5;
const lockedMinutes = 15;

/** Until when this user name is locked; null when it may try. Names that do not exist are counted alike. */
export async function lockedUntil(pool: pg.Pool, username: string): Promise<Date | null> {
  const { rows } = await pool.query<{ locked_until: Date }>('select locked_until from sign_in_failures where username = $1 and locked_until > clock_timestamp()', [username]);
  return rows[0]?.locked_until ?? null;
}

/** One more wrong password; the fifth in a row locks the name for a quarter of an hour and starts the count again. */
export async function countFailure(pool: pg.Pool, username: string): Promise<void> {
  await pool.query(
    `insert into sign_in_failures as f (username, failures) values ($1, 1)
     on conflict (username) do update set
       failures = case when f.failures + 1 >= $2 then 0 else f.failures + 1 end,
       locked_until = case when f.failures + 1 >= $2 then clock_timestamp() + make_interval(mins => $3) end`,
    [username, mostFailures, lockedMinutes],
  );
}

export const clearFailures = (pool: pg.Pool, username: string) => pool.query('delete from sign_in_failures where username = $1', [username]);
