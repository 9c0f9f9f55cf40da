-- A row a site: its alarm panels and when each was set (9.7).
create table if not exists views.alarm_panels (
  key              text   primary key,
  row              text   not null check (row is json object),
  updated_position bigint not null
);
