import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { deleteDraft, draftOfLink } from "#app/domain/self-check/drafts.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { linkStatus } from "../link-status.ts";
import { posted } from "../posted.ts";
import type { Route } from "./+types/draft-deletion";
import { DraftGone } from "./draft-gone.tsx";

/** Opened without its button it leads back to the link's own page. */
export async function loader({ params, context }: Route.LoaderArgs) {
  if (context.get(posted)) return { state: "unknown" as const };
  const { state } = await draftOfLink(params.token);
  if (state !== "open") return data({ state }, { status: linkStatus(state) });
  return redirect(addressOf("draft", context.get(localeContext), params));
}

export async function action({ params, context }: Route.ActionArgs) {
  context.set(posted, true);
  const { state } = await deleteDraft(params.token);
  return data({ state }, { status: state === "deleted" ? 200 : linkStatus(state) });
}

export default function DraftDeletion({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("draft");
  return <DraftGone state={(actionData ?? loaderData).state} about={t("delete")} />;
}
