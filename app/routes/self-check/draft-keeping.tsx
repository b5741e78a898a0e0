import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { carried } from "#app/domain/self-check/carried-answers.ts";
import { keepDraft } from "#app/domain/self-check/drafts.server.ts";
import { firstOpenQuestion } from "#app/domain/self-check/walk.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { keepForBack } from "#app/middleware/caching.ts";
import { edgeContext } from "#app/middleware/edge.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { posted } from "../posted.ts";
import { QuietSite } from "../site.tsx";
import type { Route } from "./+types/draft-keeping";
import { CheckPage } from "./check-page.tsx";
import { ContinueForm } from "./continue-form.tsx";
import { takeAnswer } from "./step.server.ts";

export const middleware: Route.MiddlewareFunction[] = [keepForBack];

/** When to try again, after too many tries. */
export const headers: Route.HeadersFunction = ({ actionHeaders }) => actionHeaders;

export function loader({ context }: Route.LoaderArgs) {
  if (context.get(posted)) return null;
  throw redirect(addressOf("check.start", context.get(localeContext)));
}

/** „Später weitermachen“: only now the answers are stored, and only under a link that nobody can guess. */
export async function action({ request, context }: Route.ActionArgs) {
  context.set(posted, true);
  const locale = context.get(localeContext);
  const taken = takeAnswer(await request.formData(), locale);
  if ("again" in taken) return taken.again;
  const { answers } = taken;
  if (Object.keys(answers).length === 0) throw redirect(addressOf("check.start", locale), 303);
  const kept = await keepDraft(answers, context.get(edgeContext).clientAddress);
  if ("token" in kept) return redirect(addressOf("draft", locale, kept), 303);
  const again = { carried: carried(answers), open: firstOpenQuestion(answers)?.id };
  const seconds = kept.retryAfterSeconds;
  const headers = { "Retry-After": String(seconds) };
  return data({ ...again, minutes: Math.ceil(seconds / 60) }, { status: 429, headers });
}

export default function DraftKeeping({ actionData }: Route.ComponentProps) {
  const { t } = useTranslation("draft");
  if (!actionData) return null;
  if ("kind" in actionData) return <CheckPage step={actionData} />;
  return (
    <QuietSite claim={t("claim")}>
      <title>{t("tooMany.title")}</title>
      <meta name="robots" content="noindex" />
      <PageHeading
        title={t("tooMany.title")}
        lead={t("tooMany.lead", { count: actionData.minutes })}
      />
      <div className="mt-8">
        <ContinueForm {...actionData} />
      </div>
    </QuietSite>
  );
}
