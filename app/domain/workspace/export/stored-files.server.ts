import { transaction } from "#db/database.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";

/** A file of a client and what it is called in an export. */
export type StoredFile =
  | { from: "evidence"; name: string; id: string }
  | { from: "invoice"; name: string; id: string; format: string }
  | { from: "report"; name: string; id: string };

/** What a name in an archive may not have. */
const plain = (name: string) => name.replaceAll(/[/\\:*?"<>|\p{Cc}]/gu, "-").slice(0, 150);

/** Every file there is, without its bytes; each name once, by the beginning of its id. */
export function storedFiles(access: OrganisationAccess): Promise<StoredFile[]> {
  const { organisationId } = access;
  return transaction(access, async (tx) => {
    const evidence = await tx
      .selectFrom("evidenceVersion")
      .select(["fileId", "fileName"])
      .where("organisationId", "=", organisationId)
      .where("fileId", "is not", null)
      .orderBy("at")
      .execute();
    const invoices = await tx
      .selectFrom("invoiceFile")
      .innerJoin("invoice", (join) =>
        join
          .onRef("invoice.organisationId", "=", "invoiceFile.organisationId")
          .onRef("invoice.id", "=", "invoiceFile.invoiceId"),
      )
      .select(["invoice.id", "number", "format"])
      .where("invoice.organisationId", "=", organisationId)
      .orderBy("number")
      .execute();
    const reports = await tx
      .selectFrom("workspaceReport")
      .select(["id", "title", "format"])
      .where("organisationId", "=", organisationId)
      .orderBy("madeAt")
      .execute();
    return [
      ...evidence.map(({ fileId, fileName }): StoredFile => {
        const id = fileId ?? "";
        return {
          from: "evidence",
          id,
          name: `nachweise/${id.slice(0, 8)} ${plain(fileName ?? "")}`,
        };
      }),
      ...invoices.map(({ id, number, format }): StoredFile => {
        return { from: "invoice", id, format, name: `rechnungen/${plain(number)}.${format}` };
      }),
      ...reports.map(({ id, title, format }): StoredFile => {
        return { from: "report", id, name: `berichte/${id.slice(0, 8)} ${plain(title)}.${format}` };
      }),
    ];
  });
}

/** The bytes of one that is kept in the database. */
export function storedFile(
  access: OrganisationAccess,
  file: Exclude<StoredFile, { from: "evidence" }>,
): Promise<Uint8Array> {
  const { organisationId } = access;
  return transaction(access, async (tx) => {
    const row =
      file.from === "invoice"
        ? await tx
            .selectFrom("invoiceFile")
            .select("content")
            .where("organisationId", "=", organisationId)
            .where("invoiceId", "=", file.id)
            .where("format", "=", file.format)
            .executeTakeFirstOrThrow()
        : await tx
            .selectFrom("workspaceReport")
            .select("content")
            .where("organisationId", "=", organisationId)
            .where("id", "=", file.id)
            .executeTakeFirstOrThrow();
    return new Uint8Array(row.content);
  });
}
