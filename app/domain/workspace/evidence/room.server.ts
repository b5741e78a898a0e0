import type { Tx } from "#db/database.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";

/** files of one measure, and bytes of one organisation. */
const mostFiles = 50;
const mostBytes = 5 * 1024 * 1024 * 1024;

/** Whether a measure and its organisation have room for one more file of that size. */
export async function room(
  tx: Tx,
  { organisationId }: OrganisationAccess,
  measureId: string,
  size: number,
): Promise<boolean> {
  const files = tx
    .selectFrom("evidenceVersion as version")
    .where("version.organisationId", "=", organisationId)
    .where("fileId", "is not", null);
  const { count } = await files
    .innerJoin("evidence", (join) =>
      join
        .onRef("evidence.organisationId", "=", "version.organisationId")
        .onRef("evidence.id", "=", "version.evidenceId"),
    )
    .where("measureId", "=", measureId)
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  const { bytes } = await files
    .select(({ fn }) => fn.sum<number | null>("fileSize").as("bytes"))
    .executeTakeFirstOrThrow();
  return count < mostFiles && (bytes ?? 0) + size <= mostBytes;
}
