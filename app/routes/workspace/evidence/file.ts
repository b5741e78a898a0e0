import { data } from "react-router";
import { z } from "zod";
import { attachment } from "#app/domain/workspace/evidence/file-name.ts";
import { hasFile, readFile } from "#app/domain/workspace/evidence/file-store.server.ts";
import { findFile } from "#app/domain/workspace/evidence/view-evidence.server.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import type { Route } from "./+types/file";

/** A stored file as a download that no browser shows, whatever is in it. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const access = context.get(organisationAccessContext);
  const id = z.uuid().safeParse(params.fileId);
  const file = id.success ? await findFile(access, id.data) : undefined;
  if (!file || !(await hasFile(access.organisationId, params.fileId)))
    throw data(null, { status: 404 });
  return new Response(readFile(access.organisationId, params.fileId), {
    headers: {
      "Content-Type": "application/octet-stream",
      "Content-Length": String(file.fileSize),
      "Content-Disposition": attachment(file.fileName),
      "Content-Security-Policy": "sandbox; default-src 'none'",
    },
  });
}
