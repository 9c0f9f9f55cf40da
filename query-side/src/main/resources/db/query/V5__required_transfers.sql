-- A row a required transfer (11.4).
create table if not exists views.required_transfers (
  key              text   primary key,
  row              text   not null check (row is json object),
  updated_position bigint not null
);
