import { data } from "react-router";
import { z } from "zod";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { pieceView } from "#app/domain/workspace/evidence/evidence-view.ts";
import { viewEvidence } from "#app/domain/workspace/evidence/view-evidence.server.ts";
import { measureWords } from "#app/domain/workspace/measure-view.ts";
import type { Locale } from "#app/i18n/locale.ts";

/** The evidence of an address in words; an id of nobody or of another organisation does not exist. */
export async function findEvidence(access: OrganisationAccess, id: string, locale: Locale) {
  const viewed = z.uuid().safeParse(id).success ? await viewEvidence(access, id) : undefined;
  if (!viewed) throw data(null, { status: 404 });
  const { piece, today } = viewed;
  const { title, evidence } = measureWords(viewed.measure, locale, today);
  return {
    organisationId: access.organisationId,
    piece: pieceView(piece, locale, today),
    measure: { id: piece.measureId, title, evidence },
  };
}

export type EvidencePage = Awaited<ReturnType<typeof findEvidence>>;
