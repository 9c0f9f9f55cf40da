-- A row a transfer that a cleaner asks for (11.4(i), 11.5).
create table if not exists views.transfer_requests (
  key              text   primary key,
  row              text   not null check (row is json object),
  updated_position bigint not null
);
