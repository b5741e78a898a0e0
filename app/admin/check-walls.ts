import pg from "pg";
import { wallFindings } from "#db/walls.ts";

/** The catalogue check of R-16 on the operator's own database: whatever was granted by hand shows here. */
export async function checkWalls(): Promise<number> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    const findings = await wallFindings(
      async <Row extends object>(text: string) =>
        (await client.query<Row & pg.QueryResultRow>(text)).rows,
    );
    for (const finding of findings) process.stdout.write(`${finding}\n`);
    process.stdout.write(`${findings.length} findings\n`);
    return findings.length === 0 ? 0 : 1;
  } finally {
    await client.end();
  }
}
