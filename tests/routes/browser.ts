import type { TestApp } from "#tests/support/app.ts";
import type { Fields, Visitor } from "#tests/support/visitor.ts";
import { type Element, type Page, read } from "./page.ts";

/** What a person does to a form before pressing a button: values by field name; undefined leaves all as it is. */
export type Entries = Record<string, string | readonly string[]>;

/** Somebody at a network address of their own, because forms are counted by it. */
export function visitorAt({ site, visitor }: TestApp, address: string): Visitor {
  site.trustedProxyHops = 1;
  const somebody = visitor();
  const post: Visitor["post"] = (path, fields, headers = {}) =>
    somebody.post(path, fields, { "x-forwarded-for": address, ...headers });
  return { ...somebody, post };
}

/** A browser without scripts: it opens pages, fills in forms, presses buttons and follows redirects. */
export interface Browser {
  page: Page;
  path: string;
  open(path: string): Promise<Page>;
  /** Follows a link by its words. */
  follow(words: string): Promise<Page>;
  /** Sends a form that no page of this visit has shown. */
  send(path: string, fields: Fields): Promise<Page>;
  /** Presses the button with these words, or whose words end with them. */
  press(words: string, entries?: Entries): Promise<Page>;
}

export async function browse(visitor: Visitor, path: string): Promise<Browser> {
  const arrive = async (response: Response, at: string): Promise<Page> => {
    const location = response.headers.get("location");
    if (location && response.status < 400) return open(location);
    browser.path = at;
    browser.page = await read(response);
    return browser.page;
  };
  const open = async (to: string) => {
    const { pathname, search } = new URL(to, "http://localhost");
    return arrive(await visitor.request(pathname + search), pathname);
  };
  const browser: Browser = {
    page: await read(new Response()),
    path,
    open,
    follow: (words) => open(named(browser.page.all("a"), words).attributes.href ?? ""),
    press: async (words, entries = {}) => {
      const { action, fields } = filled(browser.page, words, entries);
      return browser.send(action || browser.path, fields);
    },
    send: async (to, fields) => arrive(await visitor.post(to, fields), to),
  };
  await open(path);
  return browser;
}

/** The form that a button sends: its address and its fields as a browser collects them. */
export function filled(page: Page, words: string, entries: Entries = {}) {
  const button = named(page.all("button"), words);
  const form = formOf(page, button);
  if (form.attributes.method !== "post") throw new Error(`"${words}" does not post`);
  const fields: Record<string, string[]> = {};
  for (const input of page.all("input").filter((one) => belongs(one, form))) {
    const { name = "", value = "on", type = "text" } = input.attributes;
    if (name === "" || name in entries || type === "file") continue;
    if (/radio|checkbox/.test(type) && !("checked" in input.attributes)) continue;
    (fields[name] ??= []).push(input.attributes.value ?? (type === "checkbox" ? value : ""));
  }
  for (const [name, value] of written(page, form)) if (!(name in entries)) fields[name] = [value];
  for (const [name, value] of Object.entries(entries)) fields[name] = [value].flat();
  const { name, value = "", formAction } = button.attributes;
  if (name) fields[name] = [value];
  return { action: formAction ?? form.attributes.action ?? "", fields: fields as Fields };
}

/** What stands in the lists and the longer texts of a form. */
function written(page: Page, form: Element): [string, string][] {
  const lists = page.all("select").filter((one) => belongs(one, form));
  const options = page.all("option");
  const chosen = lists.map((list): [string, string] => {
    const own = options.filter(({ from }) => from > list.from && from < list.to);
    const option = own.find(({ attributes }) => "selected" in attributes) ?? own[0];
    return [list.attributes.name ?? "", option?.attributes.value ?? option?.text ?? ""];
  });
  const texts = page.all("textarea").filter((one) => belongs(one, form));
  return [
    ...chosen,
    ...texts.map(({ attributes, text }): [string, string] => [attributes.name ?? "", text]),
  ].filter(([name]) => name !== "");
}

function named(elements: Element[], words: string): Element {
  const exact = elements.find(({ text }) => text === words);
  const found =
    exact ??
    elements.find(
      ({ text, attributes }) => attributes["aria-label"] === words || text.endsWith(words),
    );
  if (!found)
    throw new Error(
      `Nothing is called "${words}", only ${elements.map(({ text }) => text).join(" | ")}`,
    );
  return found;
}

function formOf(page: Page, control: Element): Element {
  const form = page.all("form").find((one) => belongs(control, one));
  if (!form) throw new Error("The button belongs to no form");
  return form;
}

const belongs = (control: Element, form: Element) =>
  control.attributes.form === undefined
    ? control.from > form.from && control.to <= form.to
    : control.attributes.form === form.attributes.id;
