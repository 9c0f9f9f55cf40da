-- What was sent by e-mail, and what is still to be. Nothing in the log says so: unlike the views, this is kept.

-- Through where the log has been looked at for letters. What was recorded before e-mail was first
-- switched on is not sent.
create table outbox.progress (
  only_row   boolean     primary key default true check (only_row),
  started_at timestamptz not null,
  position   bigint      not null
);

-- A row a letter. Neither its words nor its address: both are looked up when it is sent.
create table outbox.letter (
  position        bigint      not null,
  addressee_kind  text        not null,
  addressee       text        not null,
  clause          text        not null,
  stream          text        not null,
  recorded_at     timestamptz not null,
  attempts        int         not null default 0,
  next_attempt_at timestamptz,
  sent_at         timestamptz,
  last_error      text,
  primary key (position, addressee_kind, addressee, clause)
);
create index letter_by_next_attempt on outbox.letter (next_attempt_at);

comment on column outbox.letter.position is 'Of the event that it tells of';
comment on column outbox.letter.addressee is 'A cleaner''s id, or a region''s slug';
comment on column outbox.letter.next_attempt_at is 'Null once it was sent or given up';
comment on column outbox.letter.last_error is 'In the ledger''s own words: a mail server''s may hold addresses';
