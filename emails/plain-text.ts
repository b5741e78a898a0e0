import { toPlainText } from "@react-email/components";

interface Element {
  attribs: Record<string, string>;
  children: Element[];
}

interface Builder {
  openBlock(options: { leadingLineBreaks: number }): void;
  closeBlock(options: { trailingLineBreaks: number }): void;
  addInline(text: string, options?: { noWordTransform: boolean }): void;
  addLineBreak(): void;
}

type Walk = (children: Element[], builder: Builder) => void;

/** „Adresse bestätigen:“ and the address on a line of its own, where every mail program finds it. */
function writtenOut(link: Element, walk: Walk, builder: Builder): void {
  walk(link.children, builder);
  builder.addInline(":");
  builder.addLineBreak();
  builder.addInline(link.attribs.href ?? "", { noWordTransform: true });
}

/** The sender under the usual dashes, which mail programs know as the end of the message. */
function signed(foot: Element, walk: Walk, builder: Builder): void {
  builder.openBlock({ leadingLineBreaks: 2 });
  builder.addInline("--");
  builder.addLineBreak();
  walk(foot.children, builder);
  builder.closeBlock({ trailingLineBreaks: 1 });
}

const apart = (lines: number) => ({ leadingLineBreaks: lines, trailingLineBreaks: lines });

/** The text of a rendered mail, for people who read without HTML. What is marked `data-skip-in-text` is left out. */
export function plainText(html: string): string {
  const text = toPlainText(html, {
    formatters: { writtenOut, signed },
    selectors: [
      { selector: "a", format: "writtenOut" },
      { selector: "ul", options: { itemPrefix: "– " } },
      { selector: ".label", format: "inlineSurround", options: { suffix: ": " } },
      { selector: ".value", format: "inline" },
      { selector: ".fact", format: "block", options: apart(1) },
      { selector: ".facts", format: "block", options: apart(2) },
      { selector: ".foot", format: "signed" },
      { selector: ".line", format: "block", options: apart(1) },
    ],
  });
  return `${text.replace(/\n--\n+/, "\n--\n").trim()}\n`;
}
