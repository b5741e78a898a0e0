import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { z } from "zod";
import { creditable } from "#app/domain/billing/credit/creditable.server.ts";
import { creditInvoice } from "#app/domain/billing/credit/credit-invoice.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { formatDay, formatMoney } from "#app/i18n/format.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { houseAccessContext } from "#app/middleware/session.ts";
import { requireStepUp } from "#app/middleware/step-up.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Facts } from "#app/ui/facts.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { type FieldErrors, line, readForm, type Typed } from "../../form.ts";
import { useLocale } from "../../use-locale.ts";
import type { Route } from "./+types/credit";
import { CreditForm } from "./credit-form.tsx";

export const middleware: Route.MiddlewareFunction[] = [requireStepUp];

const shape = {
  net: z
    .string()
    .trim()
    .regex(/^(\d{1,7}([.,]\d{1,2})?)?$/, "net")
    .transform((text) =>
      text === "" ? undefined : Math.round(Number(text.replace(",", ".")) * 100),
    )
    .refine((cents) => cents !== 0, "net")
    .optional(),
  reason: line(300),
  left: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
};

const idIn = (params: { invoiceId: string }) => {
  const id = z.uuid().safeParse(params.invoiceId);
  if (!id.success) throw data(null, { status: 404 });
  return id.data;
};

export async function loader({ context, params }: Route.LoaderArgs) {
  const found = await creditable(context.get(houseAccessContext), idIn(params));
  if (!found) throw data(null, { status: 404 });
  return found;
}

export async function action(args: Route.ActionArgs) {
  await loader(args);
  const { request, context, params } = args;
  const form = await readForm(request, shape, ["left"]);
  const shown = (errors: FieldErrors, status: 400 | 409) =>
    data({ errors, typed: form.typed }, { status });
  if (!form.ok) return shown(form.errors, 400);
  const { net: netCents, reason, left: seenCents } = form.data;
  const wish = { netCents, reason, seenCents };
  const { answer } = await creditInvoice(context.get(houseAccessContext), idIn(params), wish);
  if (answer === "too-much") return shown({ net: "tooMuch" }, 400);
  if (answer !== "credited") return shown({ form: "changed" }, 409);
  return redirect(addressOf("office.billing", context.get(localeContext)), 303);
}

/** Takes back an invoice or a part of it. */
export default function Credit({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("billing");
  const locale = useLocale();
  const { number, client, issuedOn, netCents, leftCents } = loaderData;
  const title = t("credit.title", { number });
  const answered: { errors: FieldErrors; typed: Typed } = actionData ?? { errors: {}, typed: {} };
  return (
    <>
      <title>{title}</title>
      <Breadcrumbs
        crumbs={[
          { href: addressOf("office.billing", locale), label: t("title") },
          { label: t("credit.crumb") },
        ]}
      />
      <PageHeading
        size="md"
        title={title}
        lead={t("credit.lead", { client, day: formatDay(issuedOn, locale) })}
      />
      <Facts
        facts={[
          { term: t("credit.charged"), value: formatMoney(netCents, locale) },
          { term: t("credit.left"), value: formatMoney(leftCents, locale) },
        ]}
      />
      {leftCents > 0 ? <CreditForm left={leftCents} {...answered} /> : <p>{t("credit.nothing")}</p>}
    </>
  );
}
