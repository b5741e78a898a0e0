import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { z } from "zod";
import { writeComment } from "#app/domain/workspace/comments/write-comment.server.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { type FieldErrors, optionalText, readForm, type Ticked, type Typed } from "../../form.ts";
import { notAllowed } from "../find-measure.server.ts";
import type { Route } from "./+types/comments";
import { CommentForm } from "./comment-form.tsx";
import { CommentList } from "./comment-list.tsx";
import { findThread } from "./find-thread.server.ts";
import { subjectAt } from "./subject-at.server.ts";
import { ThreadHeading } from "./thread-heading.tsx";

const person = z.uuid("person");
const shape = {
  text: optionalText(4_000).refine((text) => text !== null, "required"),
  mentioned: z.union([person.transform((one) => [one]), z.array(person).max(20)]).default([]),
};

export function loader({ context, params, url }: Route.LoaderArgs) {
  const access = context.get(organisationAccessContext);
  const locale = context.get(localeContext);
  return findThread(access, subjectAt(url, params, locale), { url, locale });
}

export async function action({ request, context, params, url }: Route.ActionArgs) {
  const access = context.get(organisationAccessContext);
  const locale = context.get(localeContext);
  const { subject } = await findThread(access, subjectAt(url, params, locale), { url, locale });
  const form = await readForm(request, shape);
  if (!form.ok) return refused(form.errors, form);
  const { text, mentioned } = form.data;
  const answer = await writeComment(access, subject, { text: text ?? "", mentioned });
  if (answer === "written") return redirect(url.pathname, 303);
  if (answer === "unknown-person") return refused({ mentioned: "person" }, form);
  if (answer === "later") return refused({ form: "later" }, form);
  throw notAllowed();
}

const refused = (errors: FieldErrors, { typed, ticked }: { typed: Typed; ticked: Ticked }) =>
  data({ errors, typed, ticked }, { status: errors.form === "later" ? 429 : 400 });

/** What people say to each other about a record. */
export default function CommentsPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("comments");
  const { title, comments, people, older, mayWrite } = loaderData;
  return (
    <>
      <title>{actionData ? t("errorTitle") : t("pageTitle", { title })}</title>
      <ThreadHeading page={loaderData} />
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
