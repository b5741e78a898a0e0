import { data } from "react-router";
import { z } from "zod";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { thread } from "#app/domain/workspace/comments/comments.server.ts";
import { type CommentSubject, subjectTitle } from "#app/domain/workspace/comments/subject.ts";
import { formatTime } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { notAllowed } from "../find-measure.server.ts";

/** The thread of an address in words, from where its address says (`vor`). */
export async function findThread(
  access: OrganisationAccess,
  subject: CommentSubject,
  { url, locale }: { url: URL; locale: Locale },
) {
  const below = z
    .uuid()
    .optional()
    .safeParse(url.searchParams.get("vor") ?? undefined);
  const found = below.success ? await thread(access, subject, below.data) : undefined;
  if (!found) throw data(null, { status: 404 });
  if (found === "not-allowed") throw notAllowed();
  return {
    organisationId: access.organisationId,
    subject: found.subject,
    title: subjectTitle(found.name, locale),
    people: found.people,
    older: found.older,
    comments: found.comments.map((one) => ({ ...one, at: formatTime(one.at, locale) })),
    mayWrite: mayIn(access, "comment.write"),
  };
}

export type ThreadPage = Awaited<ReturnType<typeof findThread>>;
