import { z } from "zod";
import { longestTable, receiveTable } from "#app/domain/workspace/ledger/table-file.server.ts";
import { judgeForm } from "../../form.ts";

const shape = {
  table: z.string({ message: "empty" }).max(longestTable, "many"),
  take: z.literal("yes").optional(),
};

type ReadImport =
  | { table: string; refused: "many" | "broken" }
  | { table: string; refused: undefined; take: boolean };

/** The table of a form, pasted or as a file; a file goes first. A zero byte is in no table. */
export async function readImport(request: Request): Promise<ReadImport> {
  const type = request.headers.get("content-type") ?? "";
  if (!type.startsWith("multipart/")) return judged(await request.formData());
  const { fields, file, broken } = await receiveTable({ type, body: request.body });
  if (file !== undefined) fields.set("table", file);
  return broken || file?.includes("\0") ? { refused: "broken", table: "" } : judged(fields);
}

function judged(fields: FormData): ReadImport {
  const form = judgeForm(fields, shape, ["take"]);
  const table = form.typed.table ?? "";
  if (!form.ok) return { refused: "many", table: table.slice(0, longestTable) };
  return { table, refused: undefined, take: form.data.take === "yes" };
}
