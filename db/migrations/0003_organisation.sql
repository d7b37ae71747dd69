-- Blocks, clusters, units and their history, people, posts, leadership, appointments.
create table blocks (
  id uuid primary key,
  name text not null unique,
  superior_name text not null,
  province_name text not null
);

create table clusters (
  id uuid primary key,
  block_id uuid not null references blocks,
  number integer not null check (number > 0),
  name text not null,
  paper_symbol text not null default 'CTĐ1',
  unique (block_id, number)
);

create table units (
  id uuid primary key,
  kind text not null check (kind in ('party', 'peoples-committee', 'department', 'enterprise', 'school', 'commune', 'other')),
  place_name text not null,
  founded_on date not null,
  dissolved_on date check (dissolved_on > founded_on),
  version integer not null default 1
);
comment on table units is 'A member board for as long as it exists; what it is called on a day is in unit_names.';

create table unit_names (
  id uuid primary key,
  unit_id uuid not null references units,
  agency_name text not null check (btrim(agency_name) <> ''),
  short_name text not null check (btrim(short_name) <> ''),
  abbreviation text not null,
  search_key text not null,
  valid daterange not null check (not isempty(valid)),
  decision_ref text,
  exclude using gist (unit_id with =, valid with &&)
);
comment on table unit_names is 'agency_name: Sở Giáo dục và Đào tạo; the board of it is "Ban CHQS " || agency_name. Names never overlap.';
create index unit_names_search on unit_names using gin (search_key gin_trgm_ops);

create table unit_changes (
  id uuid primary key,
  kind text not null check (kind in ('rename', 'merge', 'split', 'dissolve', 'move')),
  from_unit_id uuid not null references units,
  to_unit_id uuid references units,
  effective_on date not null,
  decision_ref text not null,
  note text
);

create table memberships (
  id uuid primary key,
  unit_id uuid not null references units,
  cluster_id uuid not null references clusters,
  position integer not null,
  valid daterange not null check (not isempty(valid)),
  exclude using gist (unit_id with =, valid with &&)
);

create table leadership_terms (
  id uuid primary key,
  cluster_id uuid not null references clusters,
  unit_id uuid not null references units,
  role text not null check (role in ('leader', 'deputy')),
  selection text not null check (selection in ('elected', 'rotation', 'appointed')),
  valid daterange not null check (not isempty(valid)),
  decision_ref text not null,
  exclude using gist (cluster_id with =, role with =, valid with &&),
  exclude using gist (cluster_id with =, unit_id with =, valid with &&)
);
comment on table leadership_terms is 'Leadership belongs to a unit for a term; one leader and one deputy at a time, never the same unit.';

create table people (
  id uuid primary key,
  user_id uuid unique references users on delete set null,
  full_name text not null check (btrim(full_name) <> ''),
  sort_key text not null collate "C",
  search_key text not null,
  unit_id uuid references units,
  agency_post text,
  board_post text,
  post_rank integer not null default 99,
  military_rank text,
  phone text,
  is_demo boolean not null default false,
  version integer not null default 1
);
comment on table people is 'Both posts are kept: agency_post (Phó Giám đốc) and board_post (Chỉ huy trưởng). post_rank orders official lists.';
create index people_search on people using gin (search_key gin_trgm_ops);

create table appointments (
  id uuid primary key,
  person_id uuid not null references people,
  role text not null check (role in ('duty-officer', 'unit-secretary', 'unit-head', 'cluster-secretary', 'checker',
    'delegate', 'council-member', 'emulation-officer', 'viewer', 'administrator')),
  unit_id uuid references units,
  cluster_id uuid references clusters,
  block_id uuid references blocks,
  valid daterange not null check (not isempty(valid)),
  decision_ref text,
  check (num_nonnulls(unit_id, cluster_id, block_id) = case when role = 'administrator' then 0 else 1 end),
  check (role not in ('duty-officer', 'unit-secretary', 'unit-head', 'cluster-secretary') or unit_id is not null),
  exclude using gist (person_id with =, role with =, (coalesce(unit_id, cluster_id, block_id, '00000000-0000-0000-0000-000000000000')) with =, valid with &&)
);
comment on table appointments is 'What a person may do: role, for a unit, a cluster, a block or the whole server, from a day to a day. cluster-secretary names the UNIT whose term of leadership gives the right.';
create index appointments_by_person on appointments (person_id);
