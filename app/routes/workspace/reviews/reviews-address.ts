import { type ReviewSubject, reviewPages } from "#app/domain/workspace/review-requests/subject.ts";
import { threadPages } from "#app/domain/workspace/comments/subject.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import type { Locale } from "#app/i18n/locale.ts";

type About = { organisationId: string; subject: ReviewSubject };

/** Where a record's requests stand. */
export const reviewsAddress = (about: About, locale: Locale): string =>
  addressOf(reviewPages[about.subject.kind], locale, idsOf(about));

/** Where people talk about it. */
export const talkAddress = (about: About, locale: Locale): string =>
  addressOf(threadPages[about.subject.kind], locale, idsOf(about));

const idsOf = ({ organisationId, subject }: About) => ({
  organisationId,
  measureId: "",
  evidenceId: "",
  useCaseId: "",
  ...subject,
});
