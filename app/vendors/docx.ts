import {
  Document,
  Footer,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";

interface Written {
  lang: string;
  title: string;
  heading: string;
  lead: string;
  author: string;
  facts: [string, string][];
  sections: {
    title: string;
    text: string[];
    facts: [string, string][];
    table: { head: string[]; rows: string[][] } | null;
  }[];
  footer: string;
}

/** A document with headings, pairs and tables, to go on writing in. */
export async function docx(written: Written): Promise<Uint8Array> {
  const document = new Document({
    title: written.title,
    creator: written.author,
    styles: {
      default: {
        document: {
          run: {
            font: "Calibri",
            size: 21,
            language: { value: written.lang === "de" ? "de-DE" : "en-GB" },
          },
        },
      },
    },
    sections: [
      {
        footers: { default: new Footer({ children: [new Paragraph(written.footer)] }) },
        children: [
          new Paragraph({ text: written.heading, heading: HeadingLevel.HEADING_1 }),
          ...lines(written.lead),
          ...pairs(written.facts),
          ...written.sections.flatMap(({ title, text, facts, table }) => [
            new Paragraph({ text: title, heading: HeadingLevel.HEADING_2 }),
            ...text.flatMap(lines),
            ...pairs(facts),
            ...(table ? [tableOf(table)] : []),
          ]),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

const lines = (text: string) => text.split("\n").map((line) => new Paragraph(line));

const pairs = (facts: readonly [string, string][]) =>
  facts.flatMap(([term, value]) => [
    new Paragraph({ children: [new TextRun({ text: term, bold: true })], keepNext: true }),
    ...lines(value),
  ]);

function tableOf({ head, rows }: { head: string[]; rows: string[][] }): Table {
  const row = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      children: cells.map(
        (text) =>
          new TableCell({
            children: [new Paragraph({ children: [new TextRun({ text, bold: isHead })] })],
          }),
      ),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
  });
}
