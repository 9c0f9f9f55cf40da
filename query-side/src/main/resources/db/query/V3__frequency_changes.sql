-- A row a proposal to change the School Cleaning Frequencies Guideline (9.2).
create table if not exists views.frequency_changes (
  key              text   primary key,
  row              text   not null check (row is json object),
  updated_position bigint not null
);
