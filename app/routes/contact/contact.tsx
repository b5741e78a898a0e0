import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { standingOf, workToDo } from "#app/domain/identity/proof-of-work.server.ts";
import { leaveMessage } from "#app/domain/leads/messages.server.ts";
import { keepForBack } from "#app/middleware/caching.ts";
import { edgeContext } from "#app/middleware/edge.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { PageBody } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { issuesOf } from "../field-issues.ts";
import { readForm } from "../form.ts";
// oxlint-disable-next-line import/default -- the bundler gives the address of the bundled script
import work from "../form-work.ts?worker&url";
import { PageMeta } from "../page-meta.tsx";
import { requestedAddress } from "../requested-address.ts";
import { Site } from "../site.tsx";
import { apart } from "../work-shape.ts";
import type { Route } from "./+types/contact";
import { ContactWays } from "./contact-ways.tsx";
import { MessageForm } from "./message-form.tsx";
import { hiddenFields, messageFields, messageShape } from "./message-shape.ts";

/** A small script of its own, not the framework: the page works without it. */
export const handle = { script: work };

export const middleware: Route.MiddlewareFunction[] = [keepForBack];

export const loader = async () => ({ task: await workToDo() });

export async function action({ request, context, url }: Route.ActionArgs) {
  const language = context.get(localeContext);
  const form = await readForm(request, messageShape, hiddenFields);
  const { typed } = form;
  if (!form.ok) return data({ typed, errors: form.errors, minutes: 0 }, { status: 400 });
  const { rest, proof } = apart(form.data);
  const { message: text, ...contact } = rest;
  const [standing, from] = [await standingOf(proof), context.get(edgeContext).clientAddress];
  const page = url.pathname;
  const left = await leaveMessage({ ...contact, text, language, page, from, standing });
  if (left.allowed) return redirect(requestedAddress("message.requested", language, standing), 303);
  const minutes = Math.ceil(left.retryAfterSeconds / 60);
  const headers = { "Retry-After": String(left.retryAfterSeconds) };
  return data({ typed, errors: {}, minutes }, { status: 429, headers });
}

/** Without this the framework would leave out Retry-After. */
export const headers = ({ actionHeaders }: Route.HeadersArgs) => actionHeaders;

export default function Contact({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("contact");
  const { errors = {}, typed = {}, minutes = 0 } = actionData ?? {};
  const found = issuesOf(errors, messageFields, (key) => t(`error.${key as "email"}`));
  const limited = [{ field: "submit", message: t("error.limited", { count: minutes }) }];
  const issues = minutes > 0 ? limited : found;
  const title = t("title");
  return (
    <Site>
      <PageMeta
        title={issues.length > 0 ? `${t("errorTitle")}: ${title}` : title}
        description={t("description")}
      />
      <PageBody>
        <PageHeading title={title} lead={t("lead")} />
        <ContactWays />
        <div className="max-w-measure">
          <h2 className="mb-2 text-xl">{t("write")}</h2>
          <p className="mb-6 text-ink-2">{t("confirmFirst")}</p>
          <MessageForm task={loaderData.task} typed={typed} errors={errors} issues={issues} />
        </div>
      </PageBody>
    </Site>
  );
}
