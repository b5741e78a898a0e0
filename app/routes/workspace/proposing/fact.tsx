import { useTranslation } from "react-i18next";
import { redirect } from "react-router";
import { proposeFact } from "#app/domain/workspace/proposing/propose.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { readForm } from "../../form.ts";
import type { Route } from "./+types/fact";
import { FactForm } from "./fact-form.tsx";
import { findProposableFacts } from "./find-proposable.server.ts";
import { refusal, refused } from "./propose-answer.server.ts";
import { factShape } from "./propose-shape.server.ts";

export async function loader({ context, params }: Route.LoaderArgs) {
  const access = context.get(organisationAccessContext);
  return { ...params, ...(await findProposableFacts(access, params.useCaseId)) };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const access = context.get(organisationAccessContext);
  await findProposableFacts(access, params.useCaseId);
  const form = await readForm(request, factShape);
  if (!form.ok) return refused(form.errors, form.typed);
  const answer = await proposeFact(access, params.useCaseId, form.data);
  if (typeof answer === "string") return refusal(answer, form.typed, { value: "sameFact" });
  return redirect(addressOf("workspace.screening", context.get(localeContext), params), 303);
}

/** Proposes to state a fact of the screening otherwise. */
export default function FactProposalPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("proposals");
  const title = `${t("wish.fact.title")} – ${loaderData.title}`;
  return (
    <>
      <title>{actionData ? t("wish.fact.errorTitle") : title}</title>
      <FactForm page={loaderData} result={actionData} />
    </>
  );
}
