create table server_secrets (
  name text primary key,
  value text not null
);
comment on table server_secrets is 'What signs the session cookies: made at the first start, shared by all processes of this database.';
revoke update, delete on server_secrets from quyetthang_app;
