import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { standingOf, workToDo } from "#app/domain/identity/proof-of-work.server.ts";
import { uncarried } from "#app/domain/self-check/carried-answers.ts";
import { firstOpenQuestion } from "#app/domain/self-check/walk.ts";
import { requestReport } from "#app/domain/self-check/report-requests.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { keepForBack } from "#app/middleware/caching.ts";
import { edgeContext } from "#app/middleware/edge.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { readReportForm, type ReportFields } from "./report-fields.ts";
import { requestedAddress } from "../requested-address.ts";
import { QuietSite } from "../site.tsx";
import { useLocale } from "../use-locale.ts";
// oxlint-disable-next-line import/default -- the bundler gives the address of the bundled script
import helpers from "./helpers.ts?worker&url";
import type { Route } from "./+types/report-request";
import { LanguageButton } from "./language-button.tsx";
import { posted } from "../posted.ts";
import { apart } from "../work-shape.ts";
import { ReportForm } from "./report-form.tsx";

/** A small script of its own, not the framework: the page works without it. */
export const handle = { script: helpers };

export const middleware: Route.MiddlewareFunction[] = [keepForBack];

/** When to try again, after too many tries. */
export const headers: Route.HeadersFunction = ({ actionHeaders }) => actionHeaders;

export function loader({ context }: Route.LoaderArgs) {
  if (context.get(posted)) return null;
  throw redirect(addressOf("check.start", context.get(localeContext)));
}

export async function action({ request, context, url }: Route.ActionArgs) {
  context.set(posted, true);
  const form = await readReportForm(request);
  const carried = form.typed.carried ?? "";
  const answers = uncarried(carried);
  if (!answers) return data({ lost: true as const }, { status: 400 });
  if (firstOpenQuestion(answers)) throw data({ reason: "broken-form" }, { status: 400 });
  const task = await workToDo();
  if (!form.ok) return data({ carried, task, ...form, retryMinutes: 0 }, { status: 400 });
  const [language, from] = [context.get(localeContext), context.get(edgeContext).clientAddress];
  const wish = { ...(await wishOf(form.data)), answers, language, page: url.pathname, from };
  const asked = await requestReport(wish);
  if (!asked.allowed) return tooMany({ carried, task, ...form }, asked.retryAfterSeconds);
  return redirect(requestedAddress("report.requested", language, wish.standing), 303);
}

async function wishOf(fields: ReportFields) {
  const { rest, proof } = apart(fields);
  const { carried: _, ...contact } = rest;
  return { ...contact, standing: await standingOf(proof) };
}

type Again = { carried: string; task: string; typed: Record<string, string> };

function tooMany({ carried, task, typed }: Again, seconds: number) {
  const headers = { "Retry-After": String(seconds) };
  return data(
    { carried, task, errors: {}, typed, retryMinutes: Math.ceil(seconds / 60) },
    { status: 429, headers },
  );
}

export default function ReportRequest({ actionData }: Route.ComponentProps) {
  const { t } = useTranslation("report");
  const check = useTranslation("check").t;
  const locale = useLocale();
  if (!actionData) return null;
  if ("lost" in actionData) return <AnswersLost />;
  const { carried, task, errors, typed, retryMinutes } = actionData;
  const issues =
    retryMinutes > 0 ? [{ field: "email", message: t("tooMany", { count: retryMinutes }) }] : [];
  return (
    <QuietSite claim={t("claim")} action={<LanguageButton form="answers" page="check.result" />}>
      <title>{t("form.errorTitle")}</title>
      <meta name="robots" content="noindex" />
      <h1 className="text-2xl">{t("form.pageTitle")}</h1>
      <ReportForm {...{ carried, task, errors, typed, issues }} alone />
      <form id="answers" method="post" action={addressOf("check.result", locale)} className="mt-8">
        <input type="hidden" name="carried" value={carried} />
        <Button look="secondary">{check("question.toResult")}</Button>
      </form>
    </QuietSite>
  );
}

/** After a day the answers on the page are no longer taken: sending the form again would not help. */
function AnswersLost() {
  const { t } = useTranslation("check");
  const locale = useLocale();
  return (
    <QuietSite claim={t("name")}>
      <title>{`${t("question.errorTitle")}: ${t("question.lostTitle")}`}</title>
      <meta name="robots" content="noindex" />
      <PageHeading title={t("question.lostTitle")} lead={t("question.lost")} />
      <p className="mt-8">
        <LinkButton href={addressOf("check.start", locale)}>{t("start.button")}</LinkButton>
      </p>
    </QuietSite>
  );
}
