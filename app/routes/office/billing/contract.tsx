import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { z } from "zod";
import { clientContract } from "#app/domain/billing/steering/client-contract.server.ts";
import { steerContract, steps } from "#app/domain/billing/steering/steer.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { houseAccessContext } from "#app/middleware/session.ts";
import { requireStepUp } from "#app/middleware/step-up.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { readForm } from "../../form.ts";
import { useLocale } from "../../use-locale.ts";
import { idOf } from "../find-client.server.ts";
import type { Route } from "./+types/contract";
import { ContractFacts, ContractSteps } from "./contract-parts.tsx";

export const middleware: Route.MiddlewareFunction[] = [requireStepUp];

export async function loader({ context, params }: Route.LoaderArgs) {
  const found = await clientContract(context.get(houseAccessContext), idOf(params.organisationId));
  if (!found) throw data(null, { status: 404 });
  return found;
}

export async function action(args: Route.ActionArgs) {
  await loader(args);
  const { request, context, params } = args;
  const id = idOf(params.organisationId);
  const form = await readForm(request, { step: z.enum(steps) }, ["step"]);
  if (!form.ok) return data({ error: "already" as const }, { status: 400 });
  const answer = await steerContract(context.get(houseAccessContext), id, form.data.step);
  if (answer === "unknown") throw data(null, { status: 404 });
  if (answer !== "done") return data({ error: answer }, { status: 409 });
  return redirect(addressOf("office.client.contract", context.get(localeContext), params), 303);
}

/** The contract of a client, and what the consultancy may do with it. */
export default function ClientContractPage({
  loaderData,
  actionData,
  params,
}: Route.ComponentProps) {
  const { t } = useTranslation("billing");
  const { t: office } = useTranslation("office");
  const locale = useLocale();
  const { name, contract, dueOn } = loaderData;
  const title = t("steer.title", { name });
  const error = actionData && t(`steer.error.${actionData.error}`);
  return (
    <>
      <title>{title}</title>
      <Breadcrumbs
        crumbs={[
          { href: addressOf("office.clients", locale), label: office("clients.title") },
          { href: addressOf("office.client", locale, params), label: name },
          { label: t("steer.crumb") },
        ]}
      />
      <PageHeading size="md" title={title} />
      <ErrorSummary issues={error ? [{ field: "contract", message: error }] : []} />
      <div id="contract" className="flex flex-col gap-8">
        {contract ? (
          <>
            <ContractFacts contract={contract} dueOn={dueOn} />
            <ContractSteps contract={contract} />
          </>
        ) : (
          <p>{t("steer.none")}</p>
        )}
      </div>
    </>
  );
}
