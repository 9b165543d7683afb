-- What the duty topics say last of each young person, one row a service that concludes duties.
create table held_message (
  authority   text   not null,
  subject     text   not null,
  source      text   not null check (source in ('adviser-duties', 'plan-deadlines')),
  content_hash text  not null,
  died_on     date,
  primary key (authority, subject, source)
);

-- The duties of the message that have a due date. Their state is computed on reading.
create table duty (
  authority     text not null,
  subject       text not null,
  source        text not null,
  ordinal       integer not null,
  rule          text not null,
  title         text not null,
  opened        date not null,
  due           date not null,
  due_basis     text not null,
  strength      text not null,
  met_on        date,
  stopped_on    date,
  awaiting_from date,
  awaiting_to   date,
  primary key (authority, subject, source, ordinal),
  foreign key (authority, subject, source) references held_message on delete cascade
);
create index duty_by_due on duty (authority, due);

create table appointment (
  authority  text not null,
  subject    text not null,
  ordinal    integer not null,
  adviser_id text not null,
  team       text,
  from_day   date not null,
  to_day     date,
  primary key (authority, subject, ordinal)
);

create table staff (
  authority text not null,
  staff_id  text not null,
  email     text,
  role      text not null,
  team      text,
  away_from date,
  away_to   date,
  left_on   date,
  primary key (authority, staff_id)
);

-- The ledger: each (duty, stage, receiver) is told once. Not derived; kept and backed up.
-- recipient is a staff id, or empty while no personal adviser is appointed.
create table alert (
  authority      text not null,
  subject        text not null,
  duty_id        text not null,
  stage          text not null check (stage in ('upcoming', 'due', 'overdue')),
  recipient      text not null,
  source         text not null,
  recipient_kind text not null check (recipient_kind in ('adviser', 'team')),
  adviser_id     text,
  team           text,
  rule           text not null,
  title          text not null,
  due            date not null,
  due_basis      text not null,
  state          text not null check (state in ('raised', 'sent', 'stopped', 'receiver-missing')),
  reason         text,
  mail_day       date,
  first_raised_at timestamptz not null,
  sent_at        timestamptz,
  changed_at     timestamptz not null,
  primary key (authority, subject, duty_id, stage, recipient),
  check (state <> 'raised' or mail_day is not null)
);
create index alert_by_recipient on alert (authority, recipient, state);
create index alert_by_state on alert (authority, state);

-- At most one e-mail a receiver a day. Its words are made when it is sent; none are stored.
-- outcome_unknown: handed to the SMTP server, and not known yet whether it was accepted.
create table mail (
  authority       text not null,
  recipient       text not null,
  day             date not null,
  state           text not null check (state in ('queued', 'sent', 'withdrawn')),
  attempts        integer not null default 0,
  next_attempt_at timestamptz not null,
  claimed_until   timestamptz,
  outcome_unknown boolean not null default false,
  sent_at         timestamptz,
  primary key (authority, recipient, day)
);
create index mail_queued on mail (next_attempt_at) where state = 'queued';

-- The working days whose alerts have been made.
create table day_run (
  authority text not null,
  day       date not null,
  ran_at    timestamptz not null,
  primary key (authority, day)
);

-- What is to be published on the topic alerts, in order; deleted when Kafka has confirmed it.
create table alert_message (
  id      bigint generated always as identity primary key,
  key     text not null,
  content text not null
);

-- Managers and operators read alerts of their own authority; all else is for the writer only.
do $$
declare each text;
begin
  foreach each in array array['held_message', 'duty', 'appointment', 'staff', 'alert', 'mail',
      'day_run', 'alert_message'] loop
    execute format('alter table %I enable row level security', each);
    execute format('alter table %I force row level security', each);
  end loop;
end $$;
create policy one_authority on alert for select
  using (authority = current_setting('waymark.authority', true));
create policy one_authority on mail for select
  using (authority = current_setting('waymark.authority', true));
