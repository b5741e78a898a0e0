import { data } from "react-router";
import { z } from "zod";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { subjectTitle } from "#app/domain/workspace/comments/subject.ts";
import { subjectOfReview } from "#app/domain/workspace/review-requests/find-review.server.ts";
import { type Review, viewReviews } from "#app/domain/workspace/review-requests/reviews.server.ts";
import type { ReviewSubject } from "#app/domain/workspace/review-requests/subject.ts";
import { formatTime } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { notAllowed } from "../find-measure.server.ts";

/** What was asked about a record, in words. */
export async function findReviews(
  access: OrganisationAccess,
  subject: ReviewSubject,
  locale: Locale,
) {
  const found = await viewReviews(access, subject);
  if (!found) throw data(null, { status: 404 });
  if (found === "not-allowed") throw notAllowed();
  const { open, closed } = found;
  return {
    organisationId: access.organisationId,
    subject: found.subject,
    title: subjectTitle(found.name, locale),
    open: open && { ...reviewView(open, locale), waited: open.waited },
    closed: closed.map((one) => reviewView(one, locale)),
    askable: found.askable,
    mayAsk: mayIn(access, "review.request"),
    mayAnswer: mayIn(access, "review.answer"),
    mine: open?.takenById === access.actor.id,
    house: access.side === "house",
  };
}

export type ReviewsPage = Awaited<ReturnType<typeof findReviews>>;

const reviewView = ({ askedAt, takenAt, closedAt, ...review }: Review, locale: Locale) => ({
  ...review,
  askedAt: formatTime(askedAt, locale),
  takenAt: takenAt && formatTime(takenAt, locale),
  closedAt: closedAt && formatTime(closedAt, locale),
});

export type ReviewView = ReviewsPage["closed"][number];

/** The same for the request of an address, and whether it still waits; an id of nobody does not exist. */
export async function findReview(access: OrganisationAccess, id: string, locale: Locale) {
  const subject = z.uuid().safeParse(id).success ? await subjectOfReview(access, id) : undefined;
  if (!subject) throw data(null, { status: 404 });
  const page = await findReviews(access, subject, locale);
  return { ...page, waits: page.open?.id === id };
}

type Params = {
  measureId?: string | undefined;
  evidenceId?: string | undefined;
  useCaseId?: string | undefined;
};

/** The record that an address names; what is no id is nobody's. */
export function recordIn({ measureId, evidenceId, useCaseId }: Params): ReviewSubject {
  if (!z.uuid().safeParse(measureId ?? evidenceId ?? useCaseId).success)
    throw data(null, { status: 404 });
  if (measureId) return { kind: "measure", measureId };
  if (evidenceId) return { kind: "evidence", evidenceId };
  return { kind: "use-case", useCaseId: useCaseId ?? "" };
}
