-- A row a dispute (4.3).
create table if not exists views.disputes (
  key              text   primary key,
  row              text   not null check (row is json object),
  updated_position bigint not null
);
