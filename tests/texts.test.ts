import { describe, expect, test } from "vitest";
import legalRefs from "#app/domain/catalogue/legal-refs.json" with { type: "json" };
import measures from "#app/domain/catalogue/measures.json" with { type: "json" };
import selfCheck from "#app/domain/catalogue/self-check.json" with { type: "json" };
import vendors from "#app/domain/catalogue/vendors.json" with { type: "json" };
import useCases from "#app/domain/catalogue/use-cases.json" with { type: "json" };
import { newsWordingVersion, wordingOf } from "#app/domain/leads/consent-wordings.ts";
import { texts as german } from "#app/i18n/de/texts.ts";
import { texts as english } from "#app/i18n/en/texts.ts";
import { type Locale, locales } from "#app/i18n/locale.ts";
import { type Mail, renderMail } from "#emails/render.tsx";

type Texts = Map<string, string>;

/** Every text of a tree by its path. */
function leaves(tree: unknown, path = ""): [string, string][] {
  if (typeof tree === "string") return [[path, tree]];
  if (typeof tree !== "object" || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) => leaves(value, `${path}.${key}`));
}

/** The texts of the catalogue in one language: whatever stands beside its translation. */
function ofCatalogue(tree: unknown, locale: Locale, path: string): [string, string][] {
  if (typeof tree !== "object" || tree === null) return [];
  if ("de" in tree && "en" in tree) return leaves(tree[locale], path);
  return Object.entries(tree).flatMap(([key, value]) =>
    ofCatalogue(value, locale, `${path}.${key}`),
  );
}

const link = "https://portal.tulos.example/x";
const mails: Mail[] = [
  { kind: "confirm-report", props: { firstName: "Kim", link } },
  { kind: "confirm-message", props: { firstName: "Kim", link } },
  { kind: "new-message", props: { who: "Kim", link } },
  { kind: "sign-in-link", props: { link, minutes: 10 } },
  ...(["passkey-added", "code-used", "new-device", "methods-reset"] as const).map((what): Mail => ({
    kind: "security-notice",
    props: { what, name: "X", left: 3, at: "X", link },
  })),
  {
    kind: "report-ready",
    props: { firstName: null, link, useCase: "X", light: "go", lightLabel: "X", validUntil: "X" },
  },
];

async function ofMails(locale: Locale): Promise<[string, string][]> {
  const written = await Promise.all(
    mails.map(async (mail) => {
      const { subject, text } = await renderMail(mail, locale, { name: "Tulos" });
      return [
        [`mail.${mail.kind}.subject`, subject],
        [`mail.${mail.kind}.text`, text],
      ] as [string, string][];
    }),
  );
  return written.flat();
}

const own: Record<Locale, Texts> = { de: new Map(leaves(german)), en: new Map(leaves(english)) };
const catalogue = { legalRefs, measures, selfCheck, useCases, vendors };
/** What we have written ourselves, and that with the catalogue. */
const ours = new Map<Locale, Texts>();
const all = new Map<Locale, Texts>();
for (const locale of locales) {
  const consent: [string, string] = ["consent", wordingOf(newsWordingVersion, locale)];
  const written = [...own[locale], ...(await ofMails(locale)), consent];
  ours.set(locale, new Map(written));
  all.set(locale, new Map([...written, ...ofCatalogue(catalogue, locale, "catalogue")]));
}

const saying = (texts: Texts | undefined, pattern: RegExp) =>
  [...(texts ?? [])]
    .filter(([, text]) => pattern.test(text))
    .map(([path, text]) => `${path}: ${text}`);
/** What we claim: everything but the sentence that says what we do not promise. */
const claims = (texts: Texts | undefined): Texts =>
  new Map([...(texts ?? [])].filter(([path]) => path !== ".about.notText"));
const shapeOf = (texts: Texts) =>
  [...texts].map(
    ([path, text]) => `${path} ${(text.match(/\{\{\w+\}\}/g) ?? []).toSorted().join()}`,
  );

describe("both languages", () => {
  test("have the same texts with the same placeholders", () => {
    expect(shapeOf(own.en).toSorted()).toEqual(shapeOf(own.de).toSorted());
    expect(own.de.size).toBeGreaterThan(200);
  });

  test("have the same texts in the catalogue", () => {
    const keys = locales.map((locale) => [
      ...(all.get(locale) ?? new Map<string, string>()).keys(),
    ]);
    expect(keys[1]).toEqual(keys[0]);
  });

  test("have different words for the same", () => {
    const same = [...own.de].filter(
      ([path, text]) => own.en.get(path) === text && /\p{L}{4}.* .*\p{L}{4}/u.test(text),
    );
    expect(same).toEqual([]);
  });

  test("name plurals alike", () => {
    for (const texts of Object.values(own))
      for (const path of texts.keys())
        if (path.endsWith("_one")) expect(texts.has(path.replace(/_one$/, "_other"))).toBe(true);
  });
});

describe.each(locales)("every text in %s", (locale) => {
  const texts = all.get(locale);
  const written = ours.get(locale);

  test("says something", () => {
    expect(saying(texts, /^\s*$/)).toEqual([]);
    expect(saying(texts, /TODO|FIXME|XXX|lorem|undefined|\[object/i)).toEqual([]);
  });

  test("is set with the language's own quotation marks, in pairs", () => {
    expect(saying(texts, /["`´]/)).toEqual([]);
    expect(saying(written, /'/)).toEqual([]);
    const [open, close] = locale === "de" ? ["„", "“"] : ["“", "”"];
    const count = (text: string, mark: string) => text.split(mark).length - 1;
    const odd = [...(texts ?? [])].filter(([, text]) => count(text, open) !== count(text, close));
    expect(odd).toEqual([]);
    expect(saying(texts, locale === "de" ? /[”«»]/ : /[„«»]/)).toEqual([]);
  });

  test("has neither stray spaces nor typewriter signs", () => {
    expect(saying(own[locale], /^\s|\s$| {2}|\s[,.;!?]|\.\.\.| - |<[a-z/]/)).toEqual([]);
  });

  test("keeps numbers of articles with their sign", () => {
    const apart = /(?:§|Art\.|Abs\.|Nr\.|lit\.|Sec\.|no\.|para\.) \S/;
    expect(saying(own[locale], apart)).toEqual([]);
  });

  test("leaves the day from which law applies to the references", () => {
    const dated = /(?<!\p{L})(?:seit|ab|since|from)(?: dem)? \d{1,2}\.? \p{L}+ 20\d\d/u;
    expect(saying(own[locale], dated)).toEqual([]);
  });

  test("promises nothing that nobody can keep", () => {
    const banned =
      /rechtssicher|100\s*%|bußgeldfrei|zertifizierte[rn]? KI|Abmahnungen? unmöglich|nur (?:noch )?heute|alles andere ist strafbar|Platz eins/i;
    const abroad =
      /legally (?:safe|secure|compliant)|100 per ?cent|certified (?:use of )?AI|only today|today only|fine-free|no warning letters|everything else is (?:criminal|a crime)|number one (?:target|victim)/i;
    expect(saying(claims(texts), banned)).toEqual([]);
    expect(saying(claims(texts), abroad)).toEqual([]);
    expect(saying(written, /garantier|guarante/i)).toEqual([]);
  });
});

test("German says Sie to everybody", () => {
  const familiar =
    /(?<!\p{L})(?:du|dich|dir|dein(?:e[mnrs]?)?|ihr(?= (?:habt|seid|könnt|müsst))|euch|eure?[mnrs]?|deinetwegen)(?!\p{L})/iu;
  expect(saying(all.get("de"), familiar)).toEqual([]);
  expect(
    saying(
      all.get("de"),
      /(?<!\p{L})(?:klick|wähle|gib|prüfe|öffne|mach)(?= (?:hier|bitte|den|die|das|deine))/iu,
    ),
  ).toEqual([]);
});

test("German is written with umlauts", () => {
  expect(
    saying(
      all.get("de"),
      /(?<!\p{L})(?:fuer|ueber|koennen|muessen|pruef\w*|bestaetig\w*|Massnahm\w*)(?!\p{L})/iu,
    ),
  ).toEqual([]);
});
