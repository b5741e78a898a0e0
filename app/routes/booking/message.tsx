import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { leaveMessage } from "#app/domain/booking/message.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { edgeContext } from "#app/middleware/edge.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { issuesOf } from "../field-issues.ts";
import { readForm } from "../form.ts";
import { posted } from "../posted.ts";
import { QuietSite } from "../site.tsx";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/message";
import { messageFields, messageShape } from "./message-shape.ts";
import { MessageForm } from "./message-form.tsx";

export const loader = ({ context, url }: Route.LoaderArgs) => {
  const isThere = context.get(posted) || url.searchParams.has("da");
  if (!isThere) throw redirect(addressOf("booking", context.get(localeContext)));
};

export async function action({ request, context }: Route.ActionArgs) {
  context.set(posted, true);
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

export default function Message({ actionData }: Route.ComponentProps) {
  const { t } = useTranslation("booking");
  const locale = useLocale();
  const issues = actionData
    ? actionData.minutes > 0
      ? [{ field: "wish-submit", message: t("error.limited", { count: actionData.minutes }) }]
      : issuesOf(actionData.errors, messageFields, (key) => t(`error.${key as "email"}`)).map(
          (issue) => ({ ...issue, field: `wish-${issue.field}` }),
        )
    : [];
  return (
    <QuietSite claim={t("claim")}>
      <title>{actionData ? `${t("errorTitle")}: ${t("wish.title")}` : t("wish.done")}</title>
      <meta name="robots" content="noindex" />
      <PageHeading
        title={actionData ? t("wish.title") : t("wish.done")}
        lead={actionData ? undefined : t("wish.doneLead")}
      />
      {actionData ? (
        <>
          <ErrorSummary issues={issues} />
          <MessageForm open typed={actionData.typed} errors={actionData.errors} />
        </>
      ) : (
        <p className="mt-8">
          <a href={addressOf("home", locale)}>{t("booked.home")}</a>
        </p>
      )}
    </QuietSite>
  );
}
