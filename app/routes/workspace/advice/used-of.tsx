import { useTranslation } from "react-i18next";
import type { PackageUse } from "#app/domain/workspace/advice/package-use.server.ts";
import type { Sold } from "#app/domain/organisations/package/room.server.ts";
import { formatDay } from "#app/i18n/format.ts";
import { Facts } from "#app/ui/facts.tsx";
import { useLocale } from "../../use-locale.ts";

/** „2 von 3“ for everything a package counts, and what follows from it. */
export function UsedOf({ use, offer }: { use: PackageUse; offer: Sold["offer"] }) {
  const { t } = useTranslation("offer");
  const locale = useLocale();
  const { meetings } = use;
  const lapses = meetings?.until && t("use.lapses", { day: formatDay(meetings.until, locale) });
  const note = (used: number, of: number) => {
    if (used > of) return t("use.over");
    return used === of ? t("use.full") : t("use.free", { count: of - used });
  };
  const line = (id: "useCases" | "members", used: number) => {
    const of = offer[id];
    return { id, label: t(`use.${id}`), used, of, note: note(used, of) };
  };
  const held = meetings && {
    id: "meetings",
    label: t("use.meetings"),
    used: meetings.used,
    of: meetings.of,
    note: [note(meetings.used, meetings.of), lapses].filter(Boolean).join(" "),
  };
  const lines = [line("useCases", use.useCases), line("members", use.members)];
  return (
    <div className="max-w-measure">
      <Facts
        facts={[...lines, ...(held ? [held] : [])].map((one) => ({
          term: one.label,
          value: (
            <>
              <strong className="block">{t("client.used", { used: one.used, of: one.of })}</strong>
              <span className="text-ink-2">{one.note}</span>
            </>
          ),
        }))}
      />
    </div>
  );
}
