import { useTranslation } from "react-i18next";
import { addressOf } from "#app/i18n/addresses.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { FileField } from "#app/ui/file-field.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { RowList } from "#app/ui/row-list.tsx";
import { issuesOf } from "../field-issues.ts";
import { useLocale } from "../use-locale.ts";
import { CalendarLinks } from "./calendar-links.tsx";
import { CalendarSource } from "./calendar-source.tsx";
import type { CalendarsView } from "./calendars-view.server.ts";

type FieldName = "file" | "fileName" | "address" | "addressName";

/** Busy times from other calendars: what is connected, and two ways to connect more. */
export function CalendarsPage({ view }: { view: CalendarsView }) {
  const { t } = useTranslation("calendar");
  const locale = useLocale();
  const { typed, errors, hosts, sources } = view;
  const words = (key: string) => t(`calendars.problem.${key as "gone"}`);
  const field = (name: FieldName) => ({
    name,
    label: t(`calendars.field.${name}`),
    ...(errors[name] ? { error: words(errors[name]) } : {}),
  });
  return (
    <>
      <title>{t("calendars.title")}</title>
      <PageHeading size="md" title={t("calendars.title")} lead={t("calendars.lead")} />
      <CalendarLinks />
      <ErrorSummary
        issues={issuesOf(errors, ["file", "fileName", "address", "addressName"], words)}
      />
      {sources.length > 0 && (
        <RowList>
          {sources.map((source) => (
            <CalendarSource key={source.id} {...source} />
          ))}
        </RowList>
      )}
      {hosts.length > 0 && (
        <section className="flex flex-col gap-5">
          <h2 className="text-xl font-bold">{t("calendars.subscribe")}</h2>
          <form
            method="post"
            action={addressOf("office.calendars.address", locale)}
            className="flex flex-col gap-5"
          >
            <Field
              {...field("address")}
              type="url"
              hint={t("calendars.addressHint", { hosts: hosts.join(", ") })}
              autoComplete="off"
            />
            <Field
              {...field("addressName")}
              optional
              maxLength={200}
              defaultValue={typed.addressName}
            />
            <div>
              <Button>{t("calendars.subscribeNow")}</Button>
            </div>
          </form>
        </section>
      )}
      <section className="flex flex-col gap-5">
        <h2 className="text-xl font-bold">{t("calendars.upload")}</h2>
        <form
          method="post"
          action={addressOf("office.calendars", locale)}
          encType="multipart/form-data"
          className="flex flex-col gap-5"
        >
          <FileField
            {...field("file")}
            accept=".ics,text/calendar"
            hint={t("calendars.fileHint")}
          />
          <Field {...field("fileName")} optional maxLength={200} defaultValue={typed.fileName} />
          <div>
            <Button>{t("calendars.uploadNow")}</Button>
          </div>
        </form>
      </section>
    </>
  );
}
