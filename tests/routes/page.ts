/** One element as it stands in the page; `text` is what a reader sees of it. */
export interface Element {
  tag: string;
  attributes: Record<string, string>;
  text: string;
  from: number;
  to: number;
}

export interface Page {
  status: number;
  headers: Headers;
  html: string;
  lang: string | undefined;
  title: string;
  headings: string[];
  text: string;
  all(tag: string): Element[];
}

/** Reads what React wrote: every attribute in double quotes, every element closed. */
export async function read(response: Response): Promise<Page> {
  const html = await response.text();
  const all = (tag: string) => elements(html, tag);
  return {
    status: response.status,
    headers: response.headers,
    html,
    lang: all("html")[0]?.attributes.lang,
    title: all("title")[0]?.text ?? "",
    headings: all("h1").map(({ text }) => text),
    text: all("main")[0]?.text ?? visible(html),
    all,
  };
}

const empty = new Set(["input", "link", "meta", "img", "br", "path", "circle", "ellipse", "rect"]);

function elements(html: string, tag: string): Element[] {
  const opening = new RegExp(`<${tag}((?:\\s+[\\w:-]+(?:="[^"]*")?)*)\\s*/?>`, "g");
  return [...html.matchAll(opening)].map((match) => {
    const from = match.index;
    const inside = from + match[0].length;
    const to = empty.has(tag) ? inside : closing(html, tag, inside);
    const text = empty.has(tag) ? "" : visible(html.slice(inside, to));
    return { tag, attributes: attributesIn(match[1] ?? ""), text, from, to };
  });
}

function closing(html: string, tag: string, from: number): number {
  let depth = 1;
  for (const match of html.slice(from).matchAll(new RegExp(`<(/?)${tag}[\\s>/]`, "g"))) {
    depth += match[1] === "/" ? -1 : 1;
    if (depth === 0) return from + match.index;
  }
  throw new Error(`<${tag}> is never closed`);
}

function attributesIn(text: string): Record<string, string> {
  const found = text.matchAll(/([\w:-]+)(?:="([^"]*)")?/g);
  return Object.fromEntries([...found].map(([, name = "", value = ""]) => [name, decode(value)]));
}

function visible(html: string): string {
  const bare = html
    .replace(/<(script|style|template)\b[^>]*>.*?<\/\1>/gs, "")
    .replace(/<!--.*?-->/gs, "")
    .replace(/<\/?(?:a|b|em|span|strong|button)\b[^>]*>/g, "")
    .replace(/<[^>]+>/g, " ");
  return decode(bare)
    .replace(/[ \t\n]+/g, " ")
    .trim();
}

const entities: Record<string, string> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#x27;": "'",
};

const decode = (text: string) =>
  text.replace(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => entities[entity] ?? entity);
