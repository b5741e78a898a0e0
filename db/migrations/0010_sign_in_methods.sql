-- Passkeys, recovery codes and what a session remembers of its device.

alter table session
  drop constraint session_method_check,
  add constraint session_method_check check (method in ('link-totp', 'passkey', 'recovery-code', 'demo')),
  -- Browser and system in words, for the list of sessions.
  add column device text check (length(device) between 1 and 80);

-- Browser, system and rough network as a keyed hash: enough to notice a new one, too little to follow anybody.
create table known_device (
  person_id uuid not null references person (id) on delete cascade,
  device_hash bytea not null,
  last_seen_at timestamptz not null default now(),
  primary key (person_id, device_hash)
);

-- A new app takes the place of the old one only once it has shown a right code.
alter table totp add column next_secret bytea;

create table passkey (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person (id) on delete cascade,
  credential_id text not null unique check (length(credential_id) between 16 and 1400),
  public_key bytea not null,
  counter bigint not null default 0 check (counter >= 0),
  transports text[] not null default '{}',
  name text not null check (length(name) between 1 and 80),
  created_at timestamptz not null default now(),
  last_used_at timestamptz
);
create index passkey_by_person on passkey (person_id, created_at);

-- What an authenticator has to sign, once. Without a person for somebody who is about to sign in.
create table passkey_challenge (
  challenge text primary key,
  purpose text not null check (purpose in ('sign-in', 'step-up', 'set-up', 'addition')),
  person_id uuid references person (id) on delete cascade,
  expires_at timestamptz not null,
  check ((purpose = 'sign-in') = (person_id is null))
);
create index passkey_challenge_by_end on passkey_challenge (expires_at);
create index passkey_challenge_by_person on passkey_challenge (person_id);

create table recovery_code (
  person_id uuid not null references person (id) on delete cascade,
  code_hash bytea not null,
  created_at timestamptz not null default now(),
  used_at timestamptz,
  primary key (person_id, code_hash)
);

grant select, insert, update, delete on passkey, recovery_code, known_device to tulos_app;
grant select, insert, delete on passkey_challenge to tulos_app;
