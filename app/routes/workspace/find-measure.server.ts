import { data } from "react-router";
import { z } from "zod";
import {
  previewWords,
  type ThreadPreview,
} from "#app/domain/workspace/comments/newest-comment.server.ts";
import { measurePage, type MeasurePage } from "#app/domain/workspace/measure-page.ts";
import {
  type ReviewPreview,
  reviewWords,
} from "#app/domain/workspace/review-requests/newest-review.server.ts";
import { viewMeasure } from "#app/domain/workspace/measures.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import type { Locale } from "#app/i18n/locale.ts";

/** The measure of an address in words; an id of nobody or of another organisation does not exist. */
export async function findMeasure(
  access: OrganisationAccess,
  id: string,
  locale: Locale,
): Promise<MeasurePage & { thread: ThreadPreview | undefined; asked: ReviewPreview | undefined }> {
  const viewed = z.uuid().safeParse(id).success ? await viewMeasure(access, id) : undefined;
  if (!viewed) throw data(null, { status: 404 });
  return {
    ...measurePage(viewed, locale),
    thread: previewWords(access, viewed.thread, locale),
    asked: reviewWords(access, viewed.asked, locale),
  };
}

export const notAllowed = () => data({ reason: "not-allowed" }, { status: 403 });
