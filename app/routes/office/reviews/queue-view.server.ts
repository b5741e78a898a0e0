import { data } from "react-router";
import { z } from "zod";
import { subjectTitle } from "#app/domain/workspace/comments/subject.ts";
import { reviewPages } from "#app/domain/workspace/review-requests/subject.ts";
import type {
  ReviewCursor,
  WaitingReview,
} from "#app/domain/workspace/review-requests/waiting.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { formatDate } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";

const cursorShape = z.object({
  at: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/),
  id: z.uuid(),
});

/** Where the queue goes on; a place that no page ever led to is no page. */
export function cursorIn(params: URLSearchParams): ReviewCursor | undefined {
  const after = params.get("nach");
  if (after === null) return undefined;
  const [at, id] = after.split("_");
  const read = cursorShape.safeParse({ at, id });
  if (!read.success || !Number.isFinite(Date.parse(read.data.at)))
    throw data(null, { status: 404 });
  return read.data;
}

export const nextPage = (next: ReviewCursor | undefined): string | undefined =>
  next && `?${new URLSearchParams({ nach: `${next.at}_${next.id}` })}`;

/** One request of the queue in words; its link leads into the client's workspace. */
export function waitingRow(review: WaitingReview, locale: Locale) {
  const { id, client, subject, name, askedBy, askedAt, waited, takenBy } = review;
  const ids = { organisationId: client.id, measureId: "", evidenceId: "", useCaseId: "" };
  return {
    id,
    kind: subject.kind,
    title: subjectTitle(name, locale),
    address: addressOf(reviewPages[subject.kind], locale, { ...ids, ...subject }),
    client: {
      name: client.name,
      address: addressOf("workspace", locale, { organisationId: client.id }),
    },
    askedBy,
    since: formatDate(askedAt, locale),
    waited,
    takenBy,
  };
}

export type WaitingRow = ReturnType<typeof waitingRow>;
