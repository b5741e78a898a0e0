import { data } from "react-router";
import { z } from "zod";
import { takeAllowance } from "#app/domain/identity/limits.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import type { AddAnswer, Given } from "#app/domain/workspace/evidence/add-evidence.server.ts";
import { dropReceived } from "#app/domain/workspace/evidence/file-store.server.ts";
import { receiveUpload } from "#app/domain/workspace/evidence/receive-upload.server.ts";
import { type FieldErrors, judgeForm, optionalLine, optionalText, type Typed } from "../../form.ts";
import { notAllowed } from "../find-measure.server.ts";

const day = z.iso.date().refine((one) => one >= "2020-01-01" && one < "2100-01-01");

const shape = {
  version: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .default(1),
  title: optionalLine(200),
  url: optionalLine(2000),
  text: optionalText(4000),
  validUntil: z
    .union([z.literal("").transform(() => null), day], { message: "date" })
    .default(null),
};

export interface EvidenceFault {
  errors: FieldErrors;
  typed: Typed;
  /** A file had come in whole and has to be chosen again. */
  fileLost: boolean;
  conflict: boolean;
}

const fault = (errors: FieldErrors, typed: Typed, fileLost = false, conflict = false) =>
  data<EvidenceFault>({ errors, typed, fileLost, conflict }, { status: conflict ? 409 : 400 });

/** Reads the form, with or without a file, and gives it to `add`; whoever may not is stopped before anything is read. */
export async function takeEvidence(
  access: OrganisationAccess,
  request: Request,
  add: (given: Given & { version: number }) => Promise<AddAnswer>,
) {
  if (!mayIn(access, "evidence.change")) throw notAllowed();
  await slowDown(access.actor.id);
  const upload = await readUpload(request);
  if (!upload) throw data({ reason: "broken-body" }, { status: 400 });
  const { fields, file, refused } = upload;
  const form = judgeForm(fields, shape, ["version"]);
  const errors = { ...(form.ok ? {} : form.errors), ...(refused ? { file: refused } : {}) };
  if (!form.ok || refused) {
    if (file) await dropReceived(file);
    return fault(errors, form.typed, file !== undefined);
  }
  const { version, ...wish } = form.data;
  const answer = await add({ wish, file, version });
  return "refused" in answer ? judged(answer.refused, form.typed, file !== undefined) : answer;
}

const places = {
  nothing: "file",
  several: "url",
  link: "url",
  past: "validUntil",
  title: "title",
  full: "file",
} as const;

function judged(
  refused: Extract<AddAnswer, { refused: unknown }>["refused"],
  typed: Typed,
  hadFile: boolean,
) {
  if (refused === "not-allowed") throw notAllowed();
  if (refused === "unknown") throw data(null, { status: 404 });
  if (refused === "conflict") return fault({}, typed, hadFile, true);
  return fault({ [places[refused]]: refused }, typed, hadFile);
}

async function readUpload(request: Request) {
  const type = request.headers.get("content-type") ?? "";
  if (type.startsWith("multipart/")) return receiveUpload({ type, body: request.body });
  return { fields: await request.formData(), file: undefined, refused: undefined };
}

async function slowDown(personId: string): Promise<void> {
  const allowance = await takeAllowance("upload.person", personId);
  if (allowance.allowed) return;
  const headers = { "Retry-After": String(allowance.retryAfterSeconds) };
  throw data({ reason: "too-often" }, { status: 429, headers });
}
