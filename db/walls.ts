/** One statement that reads the catalogue; any login may run it. */
export type Ask = <Row extends object>(text: string) => Promise<Row[]>;

/** Tables without organisation_id, each for a reason: they belong to a person or to nobody. A new one is named here or walled. */
const unbound = [
  "erasure",
  "known_device",
  "link",
  "organisation",
  "passkey",
  "passkey_challenge",
  "person",
  "rate_limit",
  "recovery_code",
  "schema_migration",
  "session",
  "sign_in",
  "subject_key",
  "totp",
];

/** The group of the web process and every login in it, whatever the operator calls them. */
const logins = `(
  with recursive login as (
    select oid from pg_roles where rolname = 'tulos_app'
    union
    select member from pg_auth_members join login on roleid = login.oid where inherit_option or set_option)
  select oid from login)`;

/** Who may migrate: the owner of the tables. */
const owners = `(select relowner from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p'))`;

const bound = `
  select table_class.oid, relname as name, attnum, attnotnull
    from pg_class as table_class
    join pg_attribute on attrelid = table_class.oid and attname = 'organisation_id' and not attisdropped
   where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace`;

const walled = `${bound}
  union all
  select pg_class.oid, relname, attnum, attnotnull from pg_class
    join pg_attribute on attrelid = pg_class.oid and attname = 'id'
   where pg_class.oid = 'public.organisation'::regclass`;

/** Every statement returns one column „finding“; none may return a row. */
const checks = [
  `select format('table %s: no organisation_id', relname) as finding from pg_class
    where relkind in ('r', 'p', 'f') and relnamespace = 'public'::regnamespace
      and relname <> all ('{${unbound.join(",")}}')
      and oid not in (select oid from (${bound}) as bound)`,
  `select format('table %s: row-level security is not on and forced', name) as finding
     from (${walled}) as walled join pg_class using (oid)
    where not (relrowsecurity and relforcerowsecurity)`,
  `select format('table %s: organisation_id may be null', name) as finding
     from (${bound}) as bound where not attnotnull`,
  `select format('table %s: no wall', name) as finding from (${walled}) as walled
    where not exists (
      select from pg_policy where polrelid = walled.oid and polcmd = '*' and polpermissive and polroles = '{0}'
         and pg_get_expr(polqual, polrelid) in ('(organisation_id = current_organisation())', '(id = current_organisation())'))`,
  `select format('policy %s: opens more than the own organisation', polname) as finding from pg_policy
    where polpermissive and not (polname = 'organisation_known_to_the_house' and polrelid = 'organisation'::regclass and polcmd = 'r'
        and pg_get_expr(polqual, polrelid) = '(current_organisation() = ''00000000-0000-4000-8000-000000000001''::uuid)')
      and not coalesce(
      (pg_get_expr(polqual, polrelid) in ('(organisation_id = current_organisation())', '(id = current_organisation())')
        or (polcmd = 'r' and pg_get_expr(polqual, polrelid) like '%person_id = current_person())%' and pg_get_expr(polqual, polrelid) not like '% OR %'))
      and (polwithcheck is null or pg_get_expr(polwithcheck, polrelid) = pg_get_expr(polqual, polrelid)), false)`,
  `select format('index %s: the primary key does not begin with organisation_id', indexrelid::regclass) as finding
     from pg_index join (${bound}) as bound on bound.oid = indrelid
    where indisprimary and indkey[0] <> attnum`,
  `select format('table %s: no primary key', name) as finding from (${bound}) as bound
    where not exists (select from pg_index where indrelid = bound.oid and indisprimary)`,
  `select format('index %s: unique across organisations', indexrelid::regclass) as finding
     from pg_index join (${bound}) as bound on bound.oid = indrelid
    where (indisunique or indisexclusion) and attnum <> all (indkey::int2[])`,
  `select format('foreign key %s: may point into another organisation', conname) as finding
     from pg_constraint left join (${bound}) as source on source.oid = conrelid
     join (${walled}) as target on target.oid = confrelid
    -- A lead knows which client it became: the one arrow from the house to a client.
    where contype = 'f' and conname <> 'lead_client_id_fkey' and not exists (
      select from unnest(conkey, confkey) as pair (mine, theirs) where mine = source.attnum and theirs = target.attnum)`,
  `select format('role %s: may pass the walls or make roles', rolname) as finding from pg_roles
    where (oid in ${logins} or oid in ${owners})
      and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)`,
  `select format('role %s: is a member of %s', member.rolname, granted.rolname) as finding
     from pg_roles as member cross join pg_roles as granted
    where member.oid in ${logins} and granted.rolname <> all (array['tulos_app', member.rolname])
      and pg_has_role(member.oid, granted.oid, 'member')`,
  `select format('role %s: owns %s', rolname, pg_describe_object(classid, objid, 0)) as finding
     from pg_shdepend join pg_roles on pg_roles.oid = refobjid
    where deptype = 'o' and refobjid in ${logins}
      and dbid in (0, (select oid from pg_database where datname = current_database()))`,
  `select distinct format('schema %s: the web login may create in it', nspname) as finding
     from pg_namespace cross join ${logins} as login where has_schema_privilege(login.oid, pg_namespace.oid, 'create') and nspname !~ '^pg_(toast_)?temp'`,
  `select distinct format('database: the web login may %s', privilege) as finding
     from unnest('{create,temporary}'::text[]) as privilege cross join ${logins} as login
    where has_database_privilege(login.oid, current_database(), privilege)`,
  `select distinct format('table %s: the web login may %s', pg_class.oid::regclass, privilege) as finding
     from pg_class cross join unnest('{truncate,references,trigger,maintain}'::text[]) as privilege cross join ${logins} as login
    where relkind in ('r', 'p', 'v', 'm', 'f') and relnamespace::regnamespace::text !~ '^(pg_|information_schema)'
      and has_table_privilege(login.oid, pg_class.oid, privilege)`,
  `select distinct format('table audit_event: the web login may %s', privilege) as finding
     from unnest('{update,delete}'::text[]) as privilege cross join ${logins} as login
    where has_table_privilege(login.oid, 'audit_event', privilege)
       or (privilege = 'update' and has_any_column_privilege(login.oid, 'audit_event', privilege))`,
  `select format('table %s: granted to everybody', pg_class.oid::regclass) as finding
     from pg_class cross join lateral aclexplode(relacl) as granted
    where grantee = 0 and relnamespace::regnamespace::text !~ '^(pg_|information_schema)'`,
  `select format('function %s: security definer', oid::regprocedure) as finding
     from pg_proc where prosecdef and pronamespace::regnamespace::text !~ '^(pg_|information_schema)'`,
  `select format('view %s: sees with its owner''s eyes', pg_class.oid::regclass) as finding from pg_class
    where relnamespace::regnamespace::text !~ '^(pg_|information_schema)'
      and (relkind = 'm' or (relkind = 'v' and not coalesce(reloptions, '{}') && '{security_invoker=true,security_invoker=on}'))`,
  `select format('function %s: an empty setting is not read as none', wanted) as finding
     from unnest('{current_organisation,current_person}'::text[]) as wanted
    where not exists (
      select from pg_proc where proname = wanted and pronamespace = 'public'::regnamespace
         and position('nullif(current_setting(''app.' || split_part(wanted, '_', 2) || ''', true), '''')' in replace(lower(pg_get_functiondef(oid)), '::text', '')) > 0)`,
  `select format('table audit_event: trigger %s is missing or off', wanted) as finding
     from unnest('{audit_event_append_only,audit_event_no_truncate}'::text[]) as wanted
    where not exists (select from pg_trigger where tgrelid = 'audit_event'::regclass and tgname = wanted and tgenabled in ('O', 'A'))`,
];

/** What in the catalogue of this database would let one organisation reach another's rows, or the trail be changed. */
export async function wallFindings(ask: Ask): Promise<string[]> {
  const findings: string[] = [];
  for (const check of checks)
    for (const { finding } of await ask<{ finding: string }>(check)) findings.push(finding);
  return findings;
}

/** The organisation-bound tables by name, `organisation` itself not among them. */
export async function boundTables(ask: Ask): Promise<string[]> {
  const rows = await ask<{ name: string }>(`select name from (${bound}) as bound order by name`);
  return rows.map(({ name }) => name);
}
