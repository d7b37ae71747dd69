-- What every slice stands on: the clock, the audit chains, idempotency.
create extension if not exists btree_gist;
create extension if not exists pg_trgm;

do $$ begin
  if not exists (select from pg_roles where rolname = 'quyetthang_app') then
    create role quyetthang_app nologin;
  end if;
exception when duplicate_object or unique_violation then null; -- another database of this server made it at the same moment
end $$;
grant usage on schema public to quyetthang_app;
alter default privileges in schema public grant select, insert, update, delete on tables to quyetthang_app;
alter default privileges in schema public grant usage, select on sequences to quyetthang_app;

create table business_clock (
  only_row boolean primary key default true check (only_row),
  shift interval not null default '0'
);
comment on table business_clock is 'The shift of the business clock from the database clock; zero outside demo and tests.';
insert into business_clock default values;
revoke insert, update, delete on business_clock from quyetthang_app;

create function business_now() returns timestamptz language sql stable as
  $$ select clock_timestamp() + shift from business_clock $$;
create function business_today() returns date language sql stable as
  $$ select (business_now() at time zone 'Asia/Ho_Chi_Minh')::date $$;

create table audit_heads (
  chain text primary key,
  sequence bigint not null,
  hash bytea not null
);
comment on table audit_heads is 'The last link of each audit chain; locked while a link is added so that a chain never forks.';

create table audit_events (
  chain text not null,
  sequence bigint not null check (sequence > 0),
  at timestamptz not null,
  actor_id uuid,
  actor_name text not null,
  name text not null,
  subject_id text,
  details jsonb not null,
  previous_hash bytea not null,
  hash bytea not null,
  primary key (chain, sequence)
);
comment on table audit_events is 'Every write, append-only, hash-chained: one chain for each cluster year and one called system.';
create index audit_events_by_subject on audit_events (subject_id, at);
revoke insert, update, delete, truncate on audit_events, audit_heads from quyetthang_app;

create function audit_hash(previous bytea, e audit_events) returns bytea language sql immutable as $$
  select sha256(previous || convert_to(concat_ws(E'\x1f', e.chain, e.sequence, extract(epoch from e.at)::text,
    coalesce(e.actor_id::text, ''), e.actor_name, e.name, coalesce(e.subject_id, ''), e.details::text), 'UTF8'))
$$;

-- The only way to write the log: the app's role may call it but cannot touch the tables.
create function append_audit_event(p_chain text, p_actor_id uuid, p_actor_name text, p_name text, p_subject_id text, p_details jsonb)
returns bigint language plpgsql security definer set search_path = public as $$
declare head audit_heads; e audit_events;
begin
  insert into audit_heads values (p_chain, 0, '\x') on conflict do nothing;
  select * into head from audit_heads where chain = p_chain for update;
  e.chain := p_chain; e.sequence := head.sequence + 1; e.at := business_now();
  e.actor_id := p_actor_id; e.actor_name := p_actor_name; e.name := p_name; e.subject_id := p_subject_id;
  e.details := p_details; e.previous_hash := head.hash; e.hash := audit_hash(head.hash, e);
  insert into audit_events select e.*;
  update audit_heads set sequence = e.sequence, hash = e.hash where chain = p_chain;
  return e.sequence;
end $$;

-- First broken link of a chain, or nothing when it is whole.
create function verify_audit_chain(p_chain text) returns table (sequence bigint, fault text) language plpgsql stable as $$
declare e audit_events; expected bytea := '\x'; n bigint := 0;
begin
  for e in select * from audit_events a where a.chain = p_chain order by a.sequence loop
    n := n + 1;
    if e.sequence <> n then sequence := n; fault := 'missing'; return next; return; end if;
    if e.previous_hash <> expected or e.hash <> audit_hash(expected, e) then sequence := n; fault := 'changed'; return next; return; end if;
    expected := e.hash;
  end loop;
  if not exists (select from audit_heads h where h.chain = p_chain and h.sequence = n and h.hash = expected) and n > 0 then
    sequence := n + 1; fault := 'missing'; return next;
  end if;
end $$;

create table idempotency_keys (
  user_id uuid not null,
  key text not null,
  command text not null,
  input_hash text not null,
  response jsonb,
  created_at timestamptz not null default clock_timestamp(),
  primary key (user_id, key)
);
comment on table idempotency_keys is 'The answer that a repeated request gets again; written in the transaction of its command.';
