import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { z } from "zod";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { thread } from "#app/domain/workspace/comments/comments.server.ts";
import { writeComment } from "#app/domain/workspace/comments/write-comment.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { formatTime } from "#app/i18n/format.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { LinkButton } from "#app/ui/button.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { type FieldErrors, optionalText, readForm, type Ticked, type Typed } from "../../form.ts";
import { useLocale } from "../../use-locale.ts";
import { findMeasure, notAllowed } from "../find-measure.server.ts";
import type { Route } from "./+types/comments";
import { CommentForm } from "./comment-form.tsx";
import { CommentList } from "./comment-list.tsx";

const person = z.uuid("person");
const shape = {
  text: optionalText(4_000).refine((text) => text !== null, "required"),
  mentioned: z.union([person.transform((one) => [one]), z.array(person).max(20)]).default([]),
};

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const access = context.get(organisationAccessContext);
  const locale = context.get(localeContext);
  const { id, title } = await findMeasure(access, params.measureId, locale);
  const below = z
    .uuid()
    .optional()
    .safeParse(url.searchParams.get("vor") ?? undefined);
  if (!below.success) throw data(null, { status: 404 });
  const found = await thread(access, id, below.data);
  if (!found) throw notAllowed();
  const comments = found.comments.map((one) => ({ ...one, at: formatTime(one.at, locale) }));
  return { ...params, title, ...found, comments, mayWrite: mayIn(access, "comment.write") };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const access = context.get(organisationAccessContext);
  const locale = context.get(localeContext);
  const { id } = await findMeasure(access, params.measureId, locale);
  const form = await readForm(request, shape);
  if (!form.ok) return refused(form.errors, form);
  const { text, mentioned } = form.data;
  const answer = await writeComment(access, id, { text: text ?? "", mentioned });
  if (answer === "written")
    return redirect(addressOf("workspace.measure.comments", locale, params), 303);
  if (answer === "unknown-person") return refused({ mentioned: "person" }, form);
  if (answer === "later") return refused({ form: "later" }, form);
  throw notAllowed();
}

const refused = (errors: FieldErrors, { typed, ticked }: { typed: Typed; ticked: Ticked }) =>
  data({ errors, typed, ticked }, { status: errors.form === "later" ? 429 : 400 });

/** What people say to each other about a measure. */
export default function CommentsPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("comments");
  const locale = useLocale();
  const { organisationId, measureId, title, comments, people, older, mayWrite } = loaderData;
  const measure = addressOf("workspace.measure", locale, { organisationId, measureId });
  return (
    <>
      <title>{actionData ? t("errorTitle") : t("pageTitle", { title })}</title>
      <div className="flex flex-col gap-1">
        <Breadcrumbs crumbs={[{ href: measure, label: title }, { label: t("title") }]} />
        <PageHeading size="md" title={t("title")} lead={t("lead")} />
      </div>
      {mayWrite && (
        <CommentForm
          people={people}
          errors={actionData?.errors ?? {}}
          typed={actionData?.typed}
          ticked={actionData?.ticked.mentioned ?? []}
        />
      )}
      <CommentList comments={comments} />
      {older && (
        <p>
          <LinkButton look="secondary" href={`?vor=${older}`} soft>
            {t("older")}
          </LinkButton>
        </p>
      )}
    </>
  );
}
