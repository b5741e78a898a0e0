import { greeting, type Locale, oneLine } from "./greeting.ts";
import { Layout, type Sender } from "./layout.tsx";
import { Action, Bullets, Paragraph, Quiet } from "./parts.tsx";

type Step = "30" | "7" | "1" | "after";

export interface MeasuresDueProps {
  link: string;
  name: string;
  organisation: string;
  what: `due:${Step}` | `review:${Step}` | "week";
  /** Of all; the mail names the first. */
  count: number;
  items: { title: string; about: "due" | "review"; day: string }[];
}

const words = {
  de: {
    when: { "30": "in 30\u00a0Tagen", "7": "in sieben Tagen", "1": "morgen", after: "überfällig" },
    due: (count: number, when: string) =>
      count === 1 ? `Eine Maßnahme: ${when}` : `${count} Maßnahmen: ${when}`,
    review: (count: number, when: string) =>
      count === 1 ? `Eine Wiedervorlage: ${when}` : `${count} Wiedervorlagen: ${when}`,
    week: (count: number) =>
      count === 1 ? "Ihre Woche: eine Maßnahme" : `Ihre Woche: ${count} Maßnahmen`,
    preview: "Das steht bei Ihnen an.",
    kicker: "Erinnerung",
    text: (organisation: string) => `im Arbeitsbereich von ${organisation} steht bei Ihnen an:`,
    line: {
      due: (title: string, day: string) => `${title}: fällig am ${day}`,
      review: (title: string, day: string) => `${title}: wieder ansehen bis ${day}`,
    },
    more: (count: number) => `Und ${count} weitere.`,
    action: "Maßnahmen ansehen",
    quiet:
      "Lieber einmal in der Woche? Das stellen Sie im Arbeitsbereich unter „Erinnerungen“ ein.",
    reason: "Sie erhalten diese Nachricht, weil Sie für diese Maßnahmen verantwortlich sind.",
  },
  en: {
    when: { "30": "in 30 days", "7": "in seven days", "1": "tomorrow", after: "overdue" },
    due: (count: number, when: string) =>
      count === 1 ? `One measure: ${when}` : `${count} measures: ${when}`,
    review: (count: number, when: string) =>
      count === 1 ? `One review: ${when}` : `${count} reviews: ${when}`,
    week: (count: number) =>
      count === 1 ? "Your week: one measure" : `Your week: ${count} measures`,
    preview: "This is on your list.",
    kicker: "Reminder",
    text: (organisation: string) => `in the workspace of ${organisation} this is on your list:`,
    line: {
      due: (title: string, day: string) => `${title}: due on ${day}`,
      review: (title: string, day: string) => `${title}: look at it again by ${day}`,
    },
    more: (count: number) => `And ${count} more.`,
    action: "See the measures",
    quiet: "Rather once a week? Choose so in the workspace under “Reminders”.",
    reason: "You receive this message because you are responsible for these measures.",
  },
} as const;

export function measuresDueSubject(
  locale: Locale,
  { what, count }: Pick<MeasuresDueProps, "what" | "count">,
): string {
  const t = words[locale];
  if (what === "week") return t.week(count);
  const [about, step] = what.split(":") as ["due" | "review", Step];
  return t[about](count, t.when[step]);
}

/** Goes to whoever is responsible, once per step, or on Mondays. */
export function MeasuresDue(props: MeasuresDueProps & { locale: Locale; sender: Sender }) {
  const { link, locale, sender, items, count } = props;
  const t = words[locale];
  const subject = measuresDueSubject(locale, props);
  const look = { preview: t.preview, kicker: t.kicker, title: subject, reason: t.reason };
  return (
    <Layout locale={locale} sender={sender} subject={subject} {...look}>
      <Paragraph>{greeting(locale, props.name)}</Paragraph>
      <Paragraph>{t.text(oneLine(props.organisation, 80))}</Paragraph>
      <Bullets
        items={items.map(({ title, about, day }) =>
          t.line[about](oneLine(title, 200), oneLine(day, 40)),
        )}
      />
      {count > items.length && <Paragraph>{t.more(count - items.length)}</Paragraph>}
      <Action href={link}>{t.action}</Action>
      {props.what !== "week" && <Quiet>{t.quiet}</Quiet>}
    </Layout>
  );
}
