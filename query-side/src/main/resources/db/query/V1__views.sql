-- What is derived from the log, and how far. All of it may be dropped: it is folded again.

-- How far each segment of each projection has folded the log, and what it has folded.
create table if not exists views.progress (
  projection    text   not null,
  segment       int    not null,
  position      bigint not null,
  events_folded bigint not null,
  events_hash   bigint not null,
  primary key (projection, segment)
);
comment on column views.progress.events_hash is
  'Sum, modulo 2^64, of the first 8 bytes of SHA-256 over position and event id: the same in any order';

-- Who works on which segment (Axon's token store); the token is the position in the log.
create table if not exists views.token (
  processor_name text not null,
  segment        int  not null,
  token          text,
  token_type     text,
  claimed_at     text,
  owner          text,
  primary key (processor_name, segment)
);

-- What each rebuild saw and made.
create table if not exists views.rebuild (
  id               bigint generated always as identity primary key,
  projection       text        not null,
  projection_version int       not null,
  code_version     text        not null,
  requested_by     text        not null,
  started_at       timestamptz not null,
  finished_at      timestamptz not null,
  log_head         bigint      not null,
  events_folded    bigint      not null,
  events_hash      bigint      not null,
  rows             bigint      not null,
  rows_hash        text        not null,
  replaced_rows_hash text,
  identical        boolean
);
comment on column views.rebuild.identical is
  'Whether the rows replaced were the same; null where they stood at another position';

-- One table a projection, all of one shape; more columns only where a query looks by them.
create table if not exists views.engagements (
  key              text   primary key,
  row              text   not null check (row is json object),
  updated_position bigint not null,
  cleaner_id       text generated always as (row::jsonb #>> '{events,0,event,cleanerId}') stored
);
create index if not exists engagements_by_cleaner on views.engagements (cleaner_id);

create table if not exists views.ado_accounts (
  key              text   primary key,
  row              text   not null check (row is json object),
  updated_position bigint not null,
  year             int generated always as (split_part(key, '/', 2)::int) stored
);
create index if not exists ado_accounts_by_year on views.ado_accounts (year);

create table if not exists views.sites (
  key              text   primary key,
  row              text   not null check (row is json object),
  updated_position bigint not null
);

create table if not exists views.school_years (
  key              text   primary key,
  row              text   not null check (row is json object),
  updated_position bigint not null
);

create table if not exists views.tabled_quarters (
  key              text   primary key,
  row              text   not null check (row is json object),
  updated_position bigint not null
);
