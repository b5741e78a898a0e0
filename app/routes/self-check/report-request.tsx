import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { z } from "zod";
import { uncarried } from "#app/domain/self-check/carried-answers.ts";
import { firstOpenQuestion } from "#app/domain/self-check/walk.ts";
import { requestReport } from "#app/domain/self-check/report-requests.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { edgeContext } from "#app/middleware/edge.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { emailField, optionalLine, readForm, tick } from "../form.ts";
import { QuietSite } from "../site.tsx";
import type { Route } from "./+types/report-request";
import { LanguageButton } from "./language-button.tsx";
import { posted } from "../posted.ts";
import { ReportForm } from "./report-form.tsx";

const shape = {
  carried: z.string(),
  email: emailField,
  firstName: optionalLine(100),
  company: optionalLine(200),
  news: tick,
};

export function loader({ context }: Route.LoaderArgs) {
  if (context.get(posted)) return null;
  throw redirect(addressOf("check.start", context.get(localeContext)));
}

export async function action({ request, context, url }: Route.ActionArgs) {
  context.set(posted, true);
  const language = context.get(localeContext);
  const form = await readForm(request, shape, ["carried"]);
  const carried = form.ok ? form.data.carried : (form.typed.carried ?? "");
  const answers = uncarried(carried);
  if (!answers || firstOpenQuestion(answers))
    throw data({ reason: "broken-form" }, { status: 400 });
  if (!form.ok) return data({ carried, ...form, retryMinutes: 0 }, { status: 400 });
  const { carried: _, ...contact } = form.data;
  const from = context.get(edgeContext).clientAddress;
  const allowance = await requestReport({
    ...contact,
    answers,
    language,
    page: url.pathname,
    from,
  });
  if (allowance.allowed) return redirect(addressOf("report.requested", language), 303);
  return tooMany(carried, form.typed, allowance.retryAfterSeconds);
}

function tooMany(carried: string, typed: Record<string, string>, seconds: number) {
  const headers = { "Retry-After": String(seconds) };
  return data(
    { carried, errors: {}, typed, retryMinutes: Math.ceil(seconds / 60) },
    { status: 429, headers },
  );
}

export default function ReportRequest({ actionData }: Route.ComponentProps) {
  const { t } = useTranslation("report");
  if (!actionData) return null;
  const { carried, errors, typed, retryMinutes } = actionData;
  const issues =
    retryMinutes > 0 ? [{ field: "email", message: t("tooMany", { count: retryMinutes }) }] : [];
  return (
    <QuietSite claim={t("claim")} action={<LanguageButton form="language" page="check.result" />}>
      <title>{t("form.errorTitle")}</title>
      <meta name="robots" content="noindex" />
      <h1 className="text-2xl">{t("form.pageTitle")}</h1>
      <form id="language" method="post">
        <input type="hidden" name="carried" value={carried} />
      </form>
      <ReportForm carried={carried} errors={errors} typed={typed} issues={issues} />
    </QuietSite>
  );
}
