import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startDatabase } from '../src/kit/server/launcher/start-database.ts';
import { migrate, productDir } from '../src/kit/server/migrate.ts';

// Writes src/kit/server/database.ts and db/schema.sql from the tables of a migrated throwaway database.

type Column = { table: string; comment: string | null; name: string; type: string; sqlType: string; nullable: boolean; default: string | null };
type Constraint = { table: string; definition: string };

const columnsQuery = `
  select c.relname as "table", obj_description(c.oid) as comment, a.attname as name, t.typname as type,
    format_type(a.atttypid, a.atttypmod) as "sqlType", not a.attnotnull as nullable, pg_get_expr(d.adbin, d.adrelid) as "default"
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  join pg_type t on t.oid = a.atttypid left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by c.relname, a.attnum`;
const constraintsQuery = `
  select conrelid::regclass::text as "table", pg_get_constraintdef(oid) as definition from pg_constraint
  where connamespace = 'public'::regnamespace and contype <> 'n' and conrelid <> 0 order by 1, contype = 'c', contype, conname`;

const plain: Record<string, string> = {
  uuid: 'string', text: 'string', varchar: 'string', int2: 'number', int4: 'number', int8: 'number', float8: 'number',
  bool: 'boolean', date: 'string', daterange: 'string', interval: 'string', bytea: 'Buffer', numeric: 'string', tstzrange: 'string',
  _text: 'string[]', _uuid: 'string[]', _int4: 'number[]',
};

function kyselyType({ table, name, type, nullable, default: standard }: Column): string {
  const hasDefault = standard !== null;
  if (type === 'timestamptz') return nullable ? 'Instant | null' : hasDefault ? 'InstantWithDefault' : 'Instant';
  if (type === 'jsonb' || type === 'json') return nullable ? 'NullableJson' : hasDefault ? 'JsonWithDefault' : 'Json';
  const ts = plain[type];
  if (ts === undefined) throw new Error(`no TypeScript type for ${table}.${name}: ${type}`);
  const whole = nullable ? `${ts} | null` : ts;
  return hasDefault ? `Generated<${whole}>` : whole;
}

const pascal = (name: string) => name.replace(/(^|_)([a-z])/g, (_all, _line, letter: string) => letter.toUpperCase());

function typesFile(tables: Map<string, Column[]>): string {
  const bodies = [...tables].map(([table, columns]) => {
    const comment = columns[0]!.comment;
    return `${comment === null ? '' : `/** ${comment} */\n`}export type ${pascal(table)}Table = {\n${
      columns.map((column) => `  ${column.name}: ${kyselyType(column)};\n`).join('')}};\n`;
  });
  return `// Written by \`npm run db:types\` from db/migrations. Do not edit.
import type { ColumnType, Generated } from 'kysely';

type Instant = ColumnType<Date, Date | string, Date | string>;
type InstantWithDefault = ColumnType<Date, Date | string | undefined, Date | string>;
// Read as unknown: parse before use. An array must be written as JSON.stringify(array).
type Json = ColumnType<unknown, NonNullable<unknown>, NonNullable<unknown>>;
type JsonWithDefault = ColumnType<unknown, NonNullable<unknown> | undefined, NonNullable<unknown>>;
type NullableJson = ColumnType<unknown, unknown, unknown>;

${bodies.join('\n')}
export type Database = {\n${[...tables.keys()].map((table) => `  ${table}: ${pascal(table)}Table;\n`).join('')}};\n`;
}

function schemaFile(tables: Map<string, Column[]>, constraints: Constraint[]): string {
  const bodies = [...tables].map(([table, columns]) => {
    const lines = [
      ...columns.map(({ name, sqlType, nullable, default: standard }) =>
        `${name} ${sqlType}${nullable ? '' : ' not null'}${standard === null ? '' : ` default ${standard}`}`),
      ...constraints.filter((one) => one.table === table).map(({ definition }) => definition),
    ];
    const comment = columns[0]!.comment;
    return `${comment === null ? '' : `-- ${comment}\n`}create table ${table} (\n${lines.map((line) => `  ${line}`).join(',\n')}\n);\n`;
  });
  return `-- Every table on one page, to be read. Written by \`npm run db:types\`; the truth is db/migrations.\n\n${bodies.join('\n')}`;
}

const dataDir = mkdtempSync(join(tmpdir(), 'quyetthang-types-'));
const database = await startDatabase({ dataDir, durable: false });
try {
  await migrate(database.url);
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const columns = (await client.query<Column>(columnsQuery)).rows;
  const constraints = (await client.query<Constraint>(constraintsQuery)).rows;
  await client.end();
  const tables = new Map<string, Column[]>();
  for (const column of columns) tables.set(column.table, [...(tables.get(column.table) ?? []), column]);
  writeFileSync(join(productDir(), 'src/kit/server/database.ts'), typesFile(tables));
  writeFileSync(join(productDir(), 'db/schema.sql'), schemaFile(tables, constraints));
  console.log(`${tables.size} tables, ${columns.length} columns`);
} finally {
  await database.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
