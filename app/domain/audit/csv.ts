/** A cell that a spreadsheet would run as a formula begins with one of these, their full-width forms included (R-33). */
const formula = /^[=+\-@\t\r\n\0＝＋－＠]/;

/** One table as CSV as German spreadsheets read it: UTF-8 with mark, semicolons, CR LF; every cell is text. */
export function csv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(";")}\r\n`).join("")}`;
}

function cell(value: string): string {
  const text = formula.test(value) ? `'${value}` : value;
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
