import type { Fields, Visitor } from "#tests/support/visitor.ts";
import type { TriedFile } from "./good-files.ts";

type Sent = Pick<TriedFile, "name" | "type" | "bytes">;

const escaped = (name: string) =>
  name.replaceAll('"', "%22").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

/** A form with a file as a browser writes it. */
export function multipart(fields: Fields, file?: Sent): { type: string; body: Buffer } {
  const boundary = `----tulos${crypto.randomUUID()}`;
  const parts = Object.entries(fields).flatMap(([name, value]) =>
    [value]
      .flat()
      .map((one) =>
        Buffer.from(
          `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${one}\r\n`,
        ),
      ),
  );
  const { name, type, bytes } = file ?? {
    name: "",
    type: "application/octet-stream",
    bytes: Buffer.alloc(0),
  };
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${escaped(name)}"\r\nContent-Type: ${type}\r\n\r\n`;
  const body = Buffer.concat([
    ...parts,
    Buffer.from(head),
    bytes,
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]);
  return { type: `multipart/form-data; boundary=${boundary}`, body };
}

/** Sends a form with a file from a page of our own. */
export function upload(
  visitor: Visitor,
  path: string,
  fields: Fields,
  file?: Sent,
): Promise<Response> {
  const { type, body } = multipart(fields, file);
  return visitor.post(path, {}, { "content-type": type }, body);
}
