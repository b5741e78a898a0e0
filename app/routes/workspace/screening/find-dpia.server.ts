import { data } from "react-router";
import { z } from "zod";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import {
  viewDpia,
  type ViewedDpia,
} from "#app/domain/workspace/screening/dpia-release/dpias.server.ts";
import { formatTime } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";

/** The impact assessment of an address; an id of nobody or of another organisation does not exist. */
export async function findDpia(access: OrganisationAccess, id: string): Promise<ViewedDpia> {
  const viewed = z.uuid().safeParse(id).success ? await viewDpia(access, id) : undefined;
  if (!viewed) throw data(null, { status: 404 });
  return viewed;
}

export const dpiaView = ({ possible, ...viewed }: ViewedDpia, locale: Locale) => ({
  ...viewed,
  possible: possible.map((one) => ({
    ...one,
    at: formatTime(one.at, locale),
    releasedAt: one.releasedAt && formatTime(one.releasedAt, locale),
  })),
});

export type DpiaView = ReturnType<typeof dpiaView>;
