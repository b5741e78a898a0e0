import { data } from "react-router";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { seesAll } from "#app/domain/organisations/sight.ts";
import { changeSeveral } from "#app/domain/workspace/measure-list/change-several.server.ts";
import { titleOf } from "#app/domain/workspace/named-measure.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { type FieldErrors, readForm } from "../../form.ts";
import { notAllowed } from "../find-measure.server.ts";
import { bulkShape, wishOf } from "./bulk-shape.server.ts";

/** Changes what was ticked and says what could not be changed; what was typed and ticked stays where something did not. */
export async function changeTicked(access: OrganisationAccess, request: Request, locale: Locale) {
  if (!seesAll(access)) throw data(null, { status: 404 });
  if (!mayIn(access, "measure.change")) throw notAllowed();
  const form = await readForm(request, bulkShape);
  const kept = { typed: form.typed, ticked: idsIn(form.ticked.measure ?? []) };
  const refused = (errors: FieldErrors) =>
    data({ ...kept, errors, changed: 0, stayed: [] }, { status: 400 });
  if (!form.ok) return refused(form.errors);
  const wish = wishOf(form.data);
  if (!wish.to && !wish.dueOn && wish.ownerId === undefined) return refused({ to: "nothing" });
  const answer = await changeSeveral(access, form.data.measure, wish);
  if (answer.state === "not-allowed") throw notAllowed();
  if (answer.state === "not-a-member") return refused({ ownerId: "member" });
  const { changed, stayed } = answer;
  const titled = stayed.flatMap(({ measure, why }) =>
    measure && why !== "unknown" ? [{ title: titleOf(measure, locale), why }] : [],
  );
  const typed = stayed.length > 0 ? kept.typed : {};
  const result = { typed, ticked: stayed.map(({ id }) => id), errors: {} };
  return data(
    { ...result, changed: changed.length, stayed: titled },
    { status: changed.length === 0 ? 409 : 200 },
  );
}

const idsIn = (values: readonly string[]) => values.map((value) => value.split(":")[0] ?? "");
