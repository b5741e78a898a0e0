import { useTranslation } from "react-i18next";
import { type ReceivedMail, receivedMails } from "#app/demo/mailbox-mails.ts";
import { sampleClients, samplePeople } from "#app/demo/people.ts";
import { company } from "#app/domain/catalogue/company.ts";
import { formatTime } from "#app/i18n/format.ts";
import { Button } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { PageBody } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { Section } from "#app/ui/section.tsx";
import { Site } from "../site.tsx";
import type { Route } from "./+types/index";
import { query } from "#app/demo/postman.server.ts";

export async function loader() {
  const mails = await receivedMails(query, 50);
  return {
    payments: paymentSwitches(),
    people: Object.entries(samplePeople).map(([id, person]) => ({
      id,
      name: person.name,
      roles: [...person.roles],
      at: "organisation" in person ? sampleClients[person.organisation].name : company.name,
    })),
    mails: mails.map(withTime),
  };
}

const withTime = (mail: ReceivedMail) => ({
  ...mail,
  receivedAt: formatTime(new Date(mail.receivedAt), "de"),
});

/** Where the stand-in for the payment service has its switches. */
function paymentSwitches(): string | undefined {
  const service = URL.parse(process.env.STRIPE_URL ?? "");
  return service ? `${service.origin}/demo?lang=de` : undefined;
}

export default function DemoPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("demo");
  return (
    <Site>
      <title>{t("title")}</title>
      <PageBody>
        <PageHeading title={t("title")} lead={t("lead")} />
        <p>
          <a href="/demo/bausteine">{t("components.open")}</a>
        </p>
        {loaderData.payments && (
          <p>
            <a href={loaderData.payments}>{t("payments.open")}</a>
          </p>
        )}
      </PageBody>
      <Section tone="sky" title={t("people.title")} intro={t("people.lead")}>
        <form method="post" action="/demo/sessions" className="flex flex-col gap-4">
          {loaderData.people.map((person) => (
            <div key={person.id} className="flex flex-wrap items-center gap-4">
              <Button size="sm" name="person" value={person.id}>
                {t("people.signIn", { name: person.name })}
              </Button>
              <span className="text-ink-2">
                {person.at} · {person.roles.map((role) => t(`people.roles.${role}`)).join(", ")}
              </span>
            </div>
          ))}
        </form>
      </Section>
      <Section title={t("mailbox.title")} intro={t("mailbox.lead")}>
        <p className="mb-6">
          <a href="/demo/mailbox.json">{t("mailbox.json")}</a>
        </p>
        {loaderData.mails.length === 0 ? (
          <EmptyState title={t("mailbox.emptyTitle")} level={3}>
            {t("mailbox.empty")}
          </EmptyState>
        ) : (
          <ul className="flex flex-col gap-5">
            {loaderData.mails.map((mail) => (
              <li key={mail.id}>
                <MailCard mail={mail} />
              </li>
            ))}
          </ul>
        )}
      </Section>
    </Site>
  );
}

type Mail = Route.ComponentProps["loaderData"]["mails"][number];

function MailCard({ mail }: { mail: Mail }) {
  const { t } = useTranslation("demo");
  return (
    <article className="rounded-card border border-line bg-card p-6">
      <h3 className="text-lg font-bold">{mail.subject}</h3>
      <p className="text-ink-2">
        {t("mailbox.meta", { recipient: mail.recipient, at: mail.receivedAt })}
      </p>
      <p className="mt-2">
        <a href={`/demo/mails/${mail.id}`}>{t("mailbox.html")}</a>
      </p>
      <ul className="mt-2">
        {mail.links.map((link) => (
          <li key={link} className="break-all">
            <a href={link}>{link}</a>
          </li>
        ))}
      </ul>
      <Disclosure summary={t("mailbox.text")}>
        <pre className="font-mono text-sm whitespace-pre-wrap">{mail.text}</pre>
      </Disclosure>
      {mail.attachments.map(({ filename, type, text }) => (
        <Disclosure key={filename} summary={t("mailbox.attachment", { filename, type })}>
          <pre className="font-mono text-sm whitespace-pre-wrap">{text}</pre>
        </Disclosure>
      ))}
      <Disclosure summary={t("mailbox.headers")}>
        <pre className="font-mono text-sm whitespace-pre-wrap">
          {JSON.stringify(mail.headers, null, 2)}
        </pre>
      </Disclosure>
    </article>
  );
}
