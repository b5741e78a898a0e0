import { useTranslation } from "react-i18next";
import type { HistoryLine } from "#app/domain/workspace/history-view.ts";
import type { MeasureStatus } from "#app/domain/workspace/risk/evidence.ts";
import type { ClientRole } from "#app/domain/organisations/permissions.ts";
import { addresses } from "#app/i18n/addresses.ts";
import { useLocale } from "../use-locale.ts";

const rooms = {
  "workspace.useCase": "useCase",
  "workspace.useCase.guests": "guests",
  "workspace.settings": "settings",
  "workspace.measure": "measure",
  "workspace.measure.step": "measure",
  "workspace.history": "history",
} as const;

type RoomKey = keyof typeof rooms;

/** An address pattern of either language as the room it leads to. */
function roomOf(pattern: string) {
  const key = (Object.keys(rooms) as RoomKey[]).find((page) =>
    Object.values<string>(addresses[page]).includes(pattern),
  );
  return key ? rooms[key] : "overview";
}

/** Makes the readable sentence of an event. */
export function useHistorySentence(): (line: HistoryLine) => string {
  const { t } = useTranslation("workspace");
  const role = useTranslation("identity").t;
  const locale = useLocale();
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const named = (roles: readonly string[]) =>
    list.format(roles.map((one) => role(`roles.${one as ClientRole}.name`)));
  return (line) => {
    const by =
      line.by === null
        ? t("history.portal")
        : line.byHouse
          ? t("history.house", { by: line.by })
          : line.by;
    const words = { by, person: line.person, measure: line.measure, useCase: line.useCase };
    switch (line.kind) {
      case "organisation.created":
        return t("history.event.organisation-created", words);
      case "consultant.assigned":
        return t("history.event.consultant-assigned", words);
      case "use-case.created":
        return t("history.event.use-case-created", words);
      case "member.invited":
        return t("history.event.member-invited", { ...words, roles: named(line.roles) });
      case "member.joined":
        return t("history.event.member-joined", { ...words, roles: named(line.roles) });
      case "house.visited":
        return t("history.event.house-visited", {
          ...words,
          room: t(`history.room.${roomOf(line.room)}`),
        });
      case "measure.stepped":
        return t("history.event.measure-stepped", {
          ...words,
          status: t(`status.${line.to as MeasureStatus}`),
        });
      case "measure.changed":
        return t("history.event.measure-changed", { ...words, what: changed(line) });
      case "use-case.shared":
        return t("history.event.use-case-shared", words);
      case "use-case.unshared":
        return t("history.event.use-case-unshared", words);
      case "settings.changed":
        return t(`history.event.consultants-may-${line.entrusted ? "change" : "advise"}`, words);
      default:
        return t("history.event.other", { ...words, kind: line.kind });
    }
  };

  function changed({ owner, due }: HistoryLine): string {
    const what = [owner && t(`history.owner.${owner}`), due && t("history.due", { due })];
    return list.format(what.filter((one) => one !== null));
  }
}
