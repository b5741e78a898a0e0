-- Reading a long trail by who and when, knowing all chains, and erasing persons for good.

create index audit_event_by_actor on audit_event (organisation_id, actor_id, position desc);
create index audit_event_by_time on audit_event (organisation_id, at);

-- The consultancy knows who its clients are, by name and nothing more: their rows stay behind their walls.
create policy organisation_known_to_the_house on organisation for select
  using (current_organisation() = '00000000-0000-4000-8000-000000000001'::uuid);

-- What was erased, by hash: replayed after every restore, so that a backup revives nobody. It belongs to no
-- organisation, names nobody, and outlives everything it tells of.
create table erasure (
  kind text not null check (kind in ('subject', 'lead')),
  id_hash bytea not null,
  at timestamptz not null default now(),
  primary key (kind, id_hash)
);
create trigger erasure_append_only before update or delete on erasure for each row execute function refuse_change();
create trigger erasure_no_truncate before truncate on erasure for each statement execute function refuse_change();
grant select, insert on erasure to tulos_app;
