-- Papers of the year: their wording, drafts with live figures, registers of numbers, issued papers, incoming papers, scans.
create table paper_templates (
  id uuid primary key,
  cluster_id uuid not null references clusters,
  paper text not null check (paper ~ '^[a-z][a-z0-9-]*$'),
  version integer not null check (version > 0),
  title text not null check (btrim(title) <> ''),
  summary text not null,
  body text not null check (btrim(body) <> ''),
  note text,
  made_by uuid references people,
  made_by_name text not null,
  made_at timestamptz not null,
  unique (cluster_id, paper, version)
);
comment on table paper_templates is 'The wording of a kind of paper as a cluster changed it; each change is a new version. Version 0 is the text that comes with the product.';
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% keeps what was written', tg_table_name using errcode = '23514';
end $$;
create trigger kept before update or delete on paper_templates for each row execute function refuse_change();

create table paper_files (
  sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes bytea not null,
  size integer not null check (size between 1 and 20971520),
  media_type text not null,
  check (size = octet_length(bytes)),
  check (sha256 = encode(sha256(bytes), 'hex'))
);
comment on table paper_files is 'Bytes of issued papers, scans and incoming papers, kept once under their hash.';
create trigger kept before update or delete on paper_files for each row execute function refuse_change();

create table documents (
  id uuid primary key,
  emulation_year_id uuid not null references emulation_years,
  cluster_id uuid not null references clusters,
  unit_id uuid references units,
  paper text not null check (paper ~ '^[a-z][a-z0-9-]*$'),
  subject_id uuid,
  type text not null check (btrim(type) <> ''),
  title text not null check (btrim(title) <> ''),
  summary text not null,
  body text not null,
  template_version integer not null check (template_version >= 0),
  figures jsonb not null default '{}',
  signatures jsonb not null default '[]',
  recipients text[] not null default '{}',
  place text not null,
  signed_on date,
  state text not null default 'draft' check (state in ('draft', 'issued', 'superseded', 'void')),
  code text not null unique check (code ~ '^[A-Z0-9]{8}$'),
  search_key text not null,
  supersedes_id uuid references documents,
  void_reason text check (btrim(void_reason) <> ''),
  issued_by uuid references people,
  issued_by_name text,
  issued_at timestamptz,
  made_by uuid references people,
  made_by_name text not null,
  made_at timestamptz not null,
  version integer not null default 1,
  check (num_nonnulls(signed_on, issued_by_name, issued_at) = 3 or state = 'draft' or (state = 'void' and issued_at is null)),
  check ((state = 'void') = (void_reason is not null))
);
comment on table documents is 'A paper from draft to issue. unit_id null: the cluster issues it. subject_id: the sheet, docket or period it is about. body is the wording with {{placeholders}}; figures holds what each placeholder said and when it was read: {key: {text, value, at}}.';
create index documents_by_year on documents (emulation_year_id, state);
create unique index one_correction on documents (supersedes_id) where state <> 'void';

-- What was issued stays as it was: only its end may still be written (superseded by a correction, or void), never its words.
create function refuse_change_of_issued() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if old.state <> 'draft' then raise exception 'document % is issued', old.id using errcode = '23514'; end if;
    return old;
  end if;
  if old.state <> 'draft' and (to_jsonb(new) - '{state,void_reason,version}'::text[]) <> (to_jsonb(old) - '{state,void_reason,version}'::text[]) then
    raise exception 'document % is issued', old.id using errcode = '23514';
  end if;
  if (old.state in ('superseded', 'void') and new.state <> old.state) or (old.state = 'issued' and new.state = 'draft') then
    raise exception 'document % does not go back', old.id using errcode = '23514';
  end if;
  return new;
end $$;
create trigger frozen before update or delete on documents for each row execute function refuse_change_of_issued();

create table document_files (
  document_id uuid not null references documents,
  format text not null check (format in ('pdf', 'docx', 'xlsx')),
  sha256 text not null references paper_files,
  primary key (document_id, format)
);
comment on table document_files is 'The bytes of a paper as it was issued, in each form.';
create trigger kept before update or delete on document_files for each row execute function refuse_change();

create table document_numbers (
  id uuid primary key,
  cluster_id uuid not null references clusters,
  unit_id uuid references units,
  type text not null check (btrim(type) <> ''),
  year integer not null check (year between 2000 and 2100),
  number integer not null check (number between 1 and 99999),
  symbol text not null,
  search_key text not null,
  state text not null check (state in ('reserved', 'issued', 'void')),
  document_id uuid unique references documents,
  summary text,
  reason text,
  taken_by uuid references people,
  taken_by_name text not null,
  taken_at timestamptz not null,
  version integer not null default 1,
  unique nulls not distinct (cluster_id, unit_id, type, year, number),
  check (state <> 'void' or btrim(coalesce(reason, '')) <> ''),
  check (state <> 'reserved' or btrim(coalesce(reason, '')) <> ''),
  check (state <> 'issued' or document_id is not null),
  check (state <> 'reserved' or document_id is null)
);
comment on table document_numbers is 'The register of outgoing numbers: one series per kind, issuer and year (Decree 30/2020/NĐ-CP), each number once. A reserved or void number says why.';

-- A number that was taken is never given again: it goes from reserved to issued, and from either to void.
create function refuse_reuse_of_number() returns trigger language plpgsql as $$
declare fixed text[] := '{state,document_id,summary,search_key,reason,version}';
begin
  if tg_op = 'DELETE' or (to_jsonb(new) - fixed) <> (to_jsonb(old) - fixed) or old.state = 'void'
    or (old.state = 'issued' and (new.state = 'reserved' or new.document_id <> old.document_id)) then
    raise exception 'number % of % is taken', old.number, old.year using errcode = '23514';
  end if;
  return new;
end $$;
create trigger taken before update or delete on document_numbers for each row execute function refuse_reuse_of_number();

create table document_scans (
  id uuid primary key,
  document_id uuid not null references documents,
  sha256 text not null references paper_files,
  name text not null,
  attached_by uuid references people,
  attached_by_name text not null,
  attached_at timestamptz not null,
  unique (document_id, sha256)
);
comment on table document_scans is 'Signed and stamped scans of issued papers, found by the code that the paper prints.';

create table incoming_documents (
  id uuid primary key,
  cluster_id uuid not null references clusters,
  unit_id uuid references units,
  year integer not null check (year between 2000 and 2100),
  arrival integer not null check (arrival > 0),
  received_on date not null,
  sender text not null check (btrim(sender) <> ''),
  sender_key text not null,
  number_text text,
  number_key text,
  dated_on date,
  type text,
  summary text not null check (btrim(summary) <> ''),
  handling text,
  due_on date,
  done_on date,
  search_key text not null,
  sha256 text references paper_files,
  file_name text,
  taken_by uuid references people,
  taken_by_name text not null,
  taken_at timestamptz not null,
  version integer not null default 1,
  unique nulls not distinct (cluster_id, unit_id, year, arrival),
  check ((sha256 is null) = (file_name is null)),
  check ((number_text is null) = (number_key is null))
);
comment on table incoming_documents is 'The register of incoming papers: an arrival number per receiver and year, who sent it, its own number as text.';
create unique index incoming_once on incoming_documents (cluster_id, coalesce(unit_id, '00000000-0000-0000-0000-000000000000'), sender_key, number_key, (extract(year from coalesce(dated_on, received_on)))) where number_key is not null;
