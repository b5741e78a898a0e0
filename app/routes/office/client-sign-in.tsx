import { useTranslation } from "react-i18next";
import { data } from "react-router";
import { z } from "zod";
import {
  type ClientPerson,
  findClientPerson,
  resetClientSignIn,
} from "#app/domain/organisations/client-sign-in.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { administratorContext } from "#app/middleware/administrator.ts";
import { requireStepUp } from "#app/middleware/step-up.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Button, ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Facts } from "#app/ui/facts.tsx";
import { Field } from "#app/ui/field.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { issuesOf } from "../field-issues.ts";
import { emailField, type FieldErrors, readForm } from "../form.ts";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/client-sign-in";

export const middleware: Route.MiddlewareFunction[] = [requireStepUp];

const shape = { email: emailField, confirmed: z.literal("yes").optional() };

export async function action({ request, context }: Route.ActionArgs) {
  const access = context.get(administratorContext);
  const form = await readForm(request, shape, ["confirmed"]);
  const shown = (errors: FieldErrors) =>
    data({ step: "wrong" as const, errors, email: form.typed.email ?? "" }, { status: 400 });
  if (!form.ok) return shown(form.errors);
  const { email, confirmed } = form.data;
  const person = await (confirmed ? resetClientSignIn : findClientPerson)(access, email);
  if (!person) return shown({ email: "unknown" });
  return { step: confirmed ? ("done" as const) : ("found" as const), person };
}

/** Finds somebody of a client by the exact address, says what a reset does, and does it. */
export default function ClientSignIn({ actionData }: Route.ComponentProps) {
  const { t } = useTranslation("people");
  const locale = useLocale();
  const title = t(`client.${actionData?.step ?? "ask"}.title`, person(actionData));
  return (
    <>
      <title>{title}</title>
      <Breadcrumbs
        crumbs={[
          { href: addressOf("office.people", locale), label: t("title") },
          { label: t("client.crumb") },
        ]}
      />
      <PageHeading
        size="md"
        title={actionData?.step === "wrong" ? t("client.ask.title") : title}
        lead={t(`client.${actionData?.step ?? "ask"}.lead`)}
      />
      {actionData?.step === "found" && <Confirm person={actionData.person} />}
      {actionData?.step === "done" && (
        <ButtonRow>
          <LinkButton href={addressOf("office.people", locale)}>{t("back")}</LinkButton>
        </ButtonRow>
      )}
      {(actionData?.step ?? "wrong") === "wrong" && (
        <Ask {...(actionData?.step === "wrong" ? actionData : { errors: {}, email: "" })} />
      )}
    </>
  );
}

const person = (answer: Route.ComponentProps["actionData"]) =>
  answer && "person" in answer ? { name: answer.person.name } : {};

function Ask({ errors, email }: { errors: FieldErrors; email: string }) {
  const { t } = useTranslation("people");
  const words = (key: string) => t(`client.error.${key as "email"}`);
  return (
    <form method="post" className="flex max-w-measure flex-col gap-6">
      <ErrorSummary issues={issuesOf(errors, ["form", "email"], words)} />
      <Field
        name="email"
        type="email"
        label={t("client.email")}
        hint={t("client.hint")}
        defaultValue={email}
        autoComplete="off"
        {...(errors.email ? { error: words(errors.email) } : {})}
      />
      <div>
        <Button>{t("client.find")}</Button>
      </div>
    </form>
  );
}

function Confirm({ person: { name, email, methods, organisations } }: { person: ClientPerson }) {
  const { t } = useTranslation("people");
  const locale = useLocale();
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  return (
    <form method="post" className="flex max-w-measure flex-col gap-6">
      <Facts
        facts={[
          { term: t("client.name"), value: name },
          { term: t("client.email"), value: email },
          { term: t("client.at"), value: list.format(organisations) },
          { term: t("client.ways"), value: t("methods", { count: methods }) },
        ]}
      />
      <input type="hidden" name="email" value={email} />
      <input type="hidden" name="confirmed" value="yes" />
      <ButtonRow>
        <Button>{t("resetSubmit")}</Button>
        <LinkButton look="secondary" href={addressOf("office.people", locale)}>
          {t("back")}
        </LinkButton>
      </ButtonRow>
    </form>
  );
}
