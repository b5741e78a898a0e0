/** What may be kept as a file, by the ending of its name, with the types that browsers declare for it. */
export const fileTypes = {
  pdf: ["application/pdf"],
  png: ["image/png"],
  jpg: ["image/jpeg"],
  docx: ["application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  xlsx: ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  txt: ["text/plain"],
  // Where a spreadsheet program is at home, it claims the ending.
  csv: ["text/csv", "text/plain", "application/vnd.ms-excel", "application/csv"],
} as const satisfies Record<string, readonly string[]>;

export type FileType = keyof typeof fileTypes;

export const largestFile = 20 * 1024 * 1024;

/** Browsers that know nothing about an ending say so in this way. */
const undeclared = ["", "application/octet-stream"];

const isFileType = (ending: string): ending is FileType => Object.hasOwn(fileTypes, ending);

/** The type of a file by its name; undefined if none of those is allowed or the browser declares another one. */
export function fileTypeOf(name: string, declared: string): FileType | undefined {
  const ending =
    /\.([^.]+)$/
      .exec(name.trim())?.[1]
      ?.toLowerCase()
      .replace(/^jpeg$/, "jpg") ?? "";
  if (!isFileType(ending)) return undefined;
  const [media = ""] = declared.toLowerCase().split(";");
  const types: readonly string[] = [...fileTypes[ending], ...undeclared];
  return types.includes(media.trim()) ? ending : undefined;
}
