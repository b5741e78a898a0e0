import { execFileSync } from "node:child_process";
import { inflateSync } from "node:zlib";

/** The objects of a PDF as text: packed streams are unpacked, so that its tags, language and title can be read. */
export function pdfText(pdf: Uint8Array): string {
  const bytes = Buffer.from(pdf);
  const parts: string[] = [bytes.toString("latin1")];
  for (let at = bytes.indexOf("stream\n"); at >= 0; at = bytes.indexOf("stream\n", at + 7)) {
    const end = bytes.indexOf("endstream", at);
    const head = bytes.toString("latin1", Math.max(0, at - 300), at);
    if (head.slice(head.lastIndexOf("obj")).includes("/FlateDecode"))
      parts.push(unpacked(bytes.subarray(at + 7, end)));
  }
  return parts.join("\n");
}

function unpacked(packed: Buffer): string {
  try {
    return inflateSync(packed).toString("latin1");
  } catch {
    return "";
  }
}

/** The typesetting processes of this one that live, by their command line. */
export const typesetters = (): number[] =>
  execFileSync("ps", ["-o", "pid=,stat=,args=", "--ppid", String(process.pid)], {
    encoding: "utf8",
  })
    .split("\n")
    .filter((line) => line.includes("pdf-process") && !/^\s*\d+\s+Z/.test(line))
    .map((line) => Number.parseInt(line, 10));

/** Ends every typesetting process of this one, also those that are just ending. */
export function killTypesetters(): void {
  for (const pid of typesetters())
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      // It was faster.
    }
}
