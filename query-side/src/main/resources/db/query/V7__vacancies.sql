-- A row a vacancy (8.9).
create table if not exists views.vacancies (
  key              text   primary key,
  row              text   not null check (row is json object),
  updated_position bigint not null
);
