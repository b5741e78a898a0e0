import { randomUUID } from "node:crypto";
import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { leaveMessage } from "#app/domain/booking/message.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { keepForBack } from "#app/middleware/caching.ts";
import { edgeContext } from "#app/middleware/edge.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { PageBody } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { issuesOf } from "../field-issues.ts";
import { readForm } from "../form.ts";
import { PageMeta } from "../page-meta.tsx";
import { Site } from "../site.tsx";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/contact";
import { ContactWays } from "./contact-ways.tsx";
import { messageFields, messageShape } from "./message-shape.ts";
import { MessageFields } from "./message-form.tsx";

export const middleware: Route.MiddlewareFunction[] = [keepForBack];

export const loader = () => ({ key: randomUUID() });

export async function action({ request, context }: Route.ActionArgs) {
  const language = context.get(localeContext);
  const form = await readForm(request, messageShape, ["key"]);
  if (!form.ok) return data({ ...form, minutes: 0 }, { status: 400 });
  const from = context.get(edgeContext).clientAddress;
  const left = await leaveMessage({ ...form.data, language, from });
  if (left.state === "left") return redirect(`${addressOf("booking.message", language)}?da`, 303);
  const minutes = Math.ceil(left.retryAfterSeconds / 60);
  const headers = { "Retry-After": String(left.retryAfterSeconds) };
  return data({ typed: form.typed, errors: {}, minutes }, { status: 429, headers });
}

/** Without this the framework would leave out Retry-After. */
export const headers = ({ actionHeaders }: Route.HeadersArgs) => actionHeaders;

export default function Contact({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("booking");
  const locale = useLocale();
  const { errors = {}, typed = loaderData, minutes = 0 } = actionData ?? {};
  const found = issuesOf(errors, messageFields, (key) => t(`error.${key as "email"}`));
  const issues =
    minutes > 0 ? [{ field: "submit", message: t("error.limited", { count: minutes }) }] : found;
  const title = t("contact.title");
  return (
    <Site>
      <PageMeta
        title={issues.length > 0 ? `${t("errorTitle")}: ${title}` : title}
        description={t("contact.description")}
      />
      <PageBody>
        <PageHeading title={title} lead={t("contact.lead")} />
        <ContactWays />
        <div className="max-w-measure">
          <h2 className="mb-5 text-xl">{t("contact.write")}</h2>
          <ErrorSummary issues={issues.map((one) => ({ ...one, field: `wish-${one.field}` }))} />
          <MessageFields action={addressOf("contact", locale)} typed={typed} errors={errors} />
          <p className="mt-4 text-sm text-ink-3">
            {t("contact.note")} <a href={addressOf("privacy", locale)}>{t("form.privacy")}</a>.
          </p>
        </div>
      </PageBody>
    </Site>
  );
}
