import type { CSSProperties } from "react";

const sans =
  '"Atkinson Hyperlegible Next", "Atkinson Hyperlegible", system-ui, -apple-system, "Segoe UI", Roboto, Helvetica, Arial, sans-serif';
const mono =
  '"Atkinson Hyperlegible Mono", ui-monospace, SFMono-Regular, Menlo, Consolas, monospace';

export const colours = {
  ink: "#10222e",
  ink2: "#3d5260",
  ink3: "#566874",
  paper: "#faf8f4",
  card: "#ffffff",
  line: "#d9d5cb",
  accent: "#0b5f7a",
  go: "#1f6b4c",
  caution: "#8a5a00",
  stop: "#a12a1f",
} as const;

export type Light = "go" | "caution" | "stop";

/** Shape, word and colour come together; a character shows in every mail program, an image does not. */
export const lampShape: Record<Light, string> = { go: "●", caution: "◆", stop: "■" };

const text = { margin: 0, fontFamily: sans, color: colours.ink, fontSize: 18, lineHeight: "28px" };

export const look = {
  body: { margin: 0, padding: 0, backgroundColor: colours.paper },
  frame: { maxWidth: 600 },
  framed: { padding: "36px 16px 40px" },
  brand: { ...text, margin: "0 0 20px", fontSize: 21, fontWeight: 700, letterSpacing: "-0.01em" },
  card: {
    padding: "36px 40px 32px",
    backgroundColor: colours.card,
    border: `1px solid ${colours.line}`,
    borderRadius: 10,
  },
  kicker: {
    ...text,
    margin: "0 0 10px",
    fontFamily: mono,
    fontSize: 14,
    lineHeight: "20px",
    letterSpacing: "0.06em",
    textTransform: "uppercase",
    color: colours.ink3,
  },
  title: {
    ...text,
    margin: "0 0 20px",
    fontSize: 26,
    lineHeight: "32px",
    fontWeight: 700,
    letterSpacing: "-0.01em",
    textWrap: "balance",
  },
  paragraph: { ...text, margin: "0 0 16px" },
  quiet: { ...text, margin: "0 0 12px", fontSize: 16, lineHeight: "24px", color: colours.ink2 },
  small: { ...text, margin: "0 0 4px", fontSize: 14, lineHeight: "21px", color: colours.ink3 },
  beforeAddress: {
    ...text,
    margin: "0 0 4px",
    fontSize: 16,
    lineHeight: "24px",
    color: colours.ink2,
  },
  address: {
    ...text,
    fontFamily: mono,
    fontSize: 14,
    lineHeight: "21px",
    color: colours.ink2,
    wordBreak: "break-all",
  },
  button: {
    margin: "8px 0 24px",
    padding: "15px 24px",
    backgroundColor: colours.accent,
    borderRadius: 8,
    color: "#ffffff",
    fontFamily: sans,
    fontSize: 18,
    fontWeight: 700,
    textAlign: "center",
  },
  link: { ...text, color: colours.accent, fontWeight: 700, textDecoration: "underline" },
  smallLink: {
    ...text,
    fontSize: 14,
    lineHeight: "21px",
    color: colours.accent,
    textDecoration: "underline",
  },
  rule: {
    margin: "24px 0",
    border: "none",
    borderTop: `1px solid ${colours.line}`,
    width: "100%",
  },
  facts: { margin: "4px 0 24px", borderBottom: `1px solid ${colours.line}` },
  fact: { padding: "10px 0", borderTop: `1px solid ${colours.line}` },
  lamp: { paddingRight: "0.4em" },
  label: { ...text, fontFamily: mono, fontSize: 14, lineHeight: "20px", color: colours.ink3 },
  value: { ...text, fontWeight: 700 },
  footer: { padding: "20px 0 0" },
  list: { margin: "0 0 20px", padding: "0 0 0 20px" },
  item: { ...text, margin: "0 0 4px", fontSize: 16, lineHeight: "24px", color: colours.ink2 },
} satisfies Record<string, CSSProperties>;

/** Mail programs that follow the dark scheme read this; all others keep the light one. */
export const darkScheme = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (max-width: 480px) {
  .card { padding: 28px 20px 24px !important; }
  .button { display: block !important; }
}
@media (prefers-color-scheme: dark) {
  .paper, .paper > table > tbody > tr > td { background-color: #0a1a26 !important; }
  .card { background-color: #122838 !important; border-color: #2b4354 !important; }
  .rule { border-color: #2b4354 !important; }
  .ink { color: #f2f5f6 !important; }
  .ink-2 { color: #b9c7cf !important; }
  .ink-3 { color: #93a5af !important; }
  .link { color: #7cc4dc !important; }
  .button { background-color: #7cc4dc !important; color: #0a1a26 !important; }
  .go { color: #7fd1a8 !important; }
  .caution { color: #e9a21b !important; }
  .stop { color: #f0a093 !important; }
}`;
