// Writes db/types.ts from a migrated database: `npm run db:types`. kysely-codegen needs the compiler API that TypeScript 7 no longer has.
import { writeFileSync } from "node:fs";
import pg from "pg";

const typeOf: Record<string, string> = {
  uuid: "string",
  text: "string",
  varchar: "string",
  date: "string",
  bool: "boolean",
  int2: "number",
  int4: "number",
  int8: "number",
  _text: "string[]",
  _uuid: "string[]",
  bytea: "Buffer",
  timestamptz: "Timestamp",
  jsonb: "Json",
  tstzrange: "string",
};

const pascal = (name: string) =>
  name.replace(/(^|_)(\w)/g, (_, __, letter: string) => letter.toUpperCase());
const camel = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

interface Column {
  table_name: string;
  column_name: string;
  udt_name: string;
  is_nullable: "YES" | "NO";
  optional: boolean;
}

export async function generateTypes(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<Column>(
    `select table_name, column_name, udt_name, is_nullable,
            (column_default is not null or is_identity = 'YES' or is_generated = 'ALWAYS') as optional
       from information_schema.columns
      where table_schema = 'public' and table_name <> 'schema_migration'
      order by table_name, ordinal_position`,
  );
  await client.end();
  return render(rows);
}

function render(columns: Column[]): string {
  const tables = Map.groupBy(columns, (column) => column.table_name);
  const interfaces = [...tables].map(
    ([table, list]) => `export interface ${pascal(table)} {\n${list.map(line).join("\n")}\n}\n`,
  );
  const database = [...tables.keys()].map((table) => `  ${camel(table)}: ${pascal(table)};`);
  return [
    "// Made by `npm run db:types` from the migrations. Do not edit.",
    'import type { ColumnType, Generated, JSONColumnType } from "kysely";\n',
    "export type Timestamp = ColumnType<Date, Date | string, Date | string>;",
    "export type GeneratedTimestamp = ColumnType<Date, Date | string | undefined, Date | string>;",
    "export type Json = JSONColumnType<object>;\n",
    ...interfaces,
    `export interface Database {\n${database.join("\n")}\n}\n`,
  ].join("\n");
}

function line(column: Column): string {
  const base = typeOf[column.udt_name];
  if (!base)
    throw new Error(`No type for ${column.table_name}.${column.column_name} (${column.udt_name})`);
  const nullable = column.is_nullable === "YES" ? `${base} | null` : base;
  const type = !column.optional
    ? nullable
    : base === "Timestamp"
      ? "GeneratedTimestamp"
      : `Generated<${nullable}>`;
  return `  ${camel(column.column_name)}: ${type};`;
}

const [, script, url] = process.argv;
if (import.meta.main && script && url)
  writeFileSync(new URL("types.ts", import.meta.url), await generateTypes(url));
