-- The office lists its clients by name, in the order a German reader expects; one index carries each page.
alter table organisation
  add column sort_name text collate "de-x-icu"
    generated always as (lower(name) collate "de-x-icu") stored;
create index organisation_clients on organisation (sort_name, id) where kind = 'client';
