import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { z } from "zod";
import { viewContract } from "#app/domain/billing/contract/view-contract.server.ts";
import { packageIds } from "#app/domain/catalogue/packages.ts";
import { startOfOrder } from "#app/domain/workspace/ordering/known-customer.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { requireStepUp } from "#app/middleware/step-up.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { type FieldErrors, readForm, tick } from "../../form.ts";
import { OrderStart } from "../../order-start.tsx";
import { useLocale } from "../../use-locale.ts";
import { notAllowed } from "../find-measure.server.ts";
import type { Route } from "./+types/contract";
import { act } from "./act.server.ts";
import { CancelForm } from "./cancel-form.tsx";
import { ChangeForm } from "./change-form.tsx";
import { ContractFacts } from "./contract-facts.tsx";

export const middleware: Route.MiddlewareFunction[] = [requireStepUp];

const shape = {
  act: z.enum(["change", "cancel", "stay", "payment"], "broken"),
  to: z.enum(packageIds, "choose").optional(),
  sure: tick,
};

export async function loader({ context }: Route.LoaderArgs) {
  const access = context.get(organisationAccessContext);
  const contract = await viewContract(access);
  if (!contract) throw notAllowed();
  const { organisationId } = access;
  const none = contract === "none";
  return { organisationId, contract: none ? null : contract, start: startOfOrder(access) };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const access = context.get(organisationAccessContext);
  const locale = context.get(localeContext);
  if (!(await viewContract(access))) throw notAllowed();
  const form = await readForm(request, shape, ["act"]);
  if (!form.ok) return refused(form.errors);
  const page = addressOf("workspace.contract", locale, params);
  const did = await act(access, form.data, { locale, page });
  if ("errors" in did) return refused(did.errors, did.unavailable);
  return redirect(did.to, 303);
}

const refused = (errors: FieldErrors, unavailable = false) =>
  data({ errors, unavailable }, { status: unavailable ? 503 : 400 });

/** The contract behind a package: how long it runs, another package, the end. */
export default function ContractPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("contracts");
  const locale = useLocale();
  const { organisationId, contract, start } = loaderData;
  const booked = addressOf("workspace.package", locale, { organisationId });
  const errors = actionData?.errors ?? {};
  return (
    <>
      <title>{actionData ? t("errorTitle") : t("title")}</title>
      <div className="flex flex-col gap-1">
        <Breadcrumbs crumbs={[{ href: booked, label: t("package") }, { label: t("title") }]} />
        <PageHeading size="md" title={t("title")} />
      </div>
      {actionData?.unavailable && (
        <Notice tone="caution" live title={t("unavailable.title")}>
          <p>{t("unavailable.text")}</p>
        </Notice>
      )}
      {contract ? (
        <>
          <ContractFacts contract={contract} />
          {contract.toChoose && (
            <p>
              <a href={addressOf("workspace.contract.useCases", locale, { organisationId })}>
                {t("useCases.choose")}
              </a>
            </p>
          )}
          {!contract.cancelled && <ChangeForm contract={contract} errors={errors} />}
          <CancelForm contract={contract} errors={errors} />
        </>
      ) : (
        <EmptyState
          title={t("none.title")}
          action={start && <OrderStart start={start}>{t("none.order")}</OrderStart>}
        >
          {t("none.lead")}
        </EmptyState>
      )}
    </>
  );
}
