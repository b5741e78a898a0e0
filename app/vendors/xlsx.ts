import writeWorkbook from "write-excel-file/node";

export interface Sheet {
  name: string;
  rows: readonly (readonly string[])[];
}

/** What a sheet's name may not have; it is 31 letters long at most. */
const sheetName = (name: string, at: number) =>
  `${at + 1} ${name.replaceAll(/[[\]:*?/\\]/g, " ")}`.slice(0, 31).trimEnd();

/** A workbook of texts: every cell is a string, whatever it begins with. */
export async function xlsx(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const workbook = await writeWorkbook(
    sheets.map(({ name, rows }, at) => ({
      sheet: sheetName(name, at),
      data: rows.map((row, line) =>
        row.map((value) =>
          value === ""
            ? null
            : {
                value,
                type: String,
                wrap: true,
                ...(line === 0 ? { fontWeight: "bold" as const } : {}),
              },
        ),
      ),
      columns: [{ width: 48 }, { width: 32 }, { width: 24 }, { width: 18 }, { width: 18 }],
    })),
  ).toBuffer();
  return workbook;
}
