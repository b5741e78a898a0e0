import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { z } from "zod";
import { revokeShare, sharesOf } from "#app/domain/self-check/report-shares.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { linkStatus } from "../link-status.ts";
import { posted } from "../posted.ts";
import type { Route } from "./+types/share-revocation";
import { ReportGone } from "./report-gone.tsx";

/** Opened without its form it leads back to the links. */
export async function loader({ params: { token }, context }: Route.LoaderArgs) {
  if (context.get(posted)) return { state: "unknown" as const };
  const { state } = await sharesOf(token);
  if (state !== "open") return data({ state }, { status: linkStatus(state) });
  return redirect(addressOf("report.sharing", context.get(localeContext), { token }));
}

export async function action({ params: { token, shareId }, context }: Route.ActionArgs) {
  context.set(posted, true);
  const id = z.uuid().safeParse(shareId);
  const { state } = id.success ? await revokeShare(token, id.data) : { state: "unknown" as const };
  if (state !== "revoked") return data({ state }, { status: linkStatus(state) });
  return redirect(addressOf("report.sharing", context.get(localeContext), { token }), 303);
}

export default function ShareRevocation({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("report");
  return <ReportGone state={(actionData ?? loaderData).state} about={t("sharing.end")} />;
}
