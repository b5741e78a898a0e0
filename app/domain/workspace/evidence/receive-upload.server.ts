import { type IncomingForm, readMultipart } from "#app/vendors/multipart.ts";
import {
  dropReceived,
  type FileRefusal,
  receiveFile,
  type ReceivedFile,
} from "./file-store.server.ts";
import { largestFile } from "./file-types.ts";

export interface Upload {
  fields: FormData;
  file: ReceivedFile | undefined;
  refused: FileRefusal | undefined;
}

/** Takes in a form with a file in the field „file“. Undefined if it is none, or ended early; nothing of it is left then. */
export async function receiveUpload(form: IncomingForm): Promise<Upload | undefined> {
  const { fields, file, broken } = await readMultipart(form, largestFile, async (incoming) => {
    if (incoming.field !== "file") throw new Error("A file in a field that takes none");
    return receiveFile(incoming);
  });
  const received = typeof file === "object" ? file : undefined;
  if (broken && received) await dropReceived(received);
  if (broken) return undefined;
  return { fields, file: received, refused: typeof file === "string" ? file : undefined };
}
