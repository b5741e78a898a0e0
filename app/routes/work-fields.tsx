import { useTranslation } from "react-i18next";

/** The task for the browser, room for its solution, and a field that people never see and programs fill in. */
export function WorkFields({ task }: { task: string }) {
  const { t } = useTranslation("report");
  return (
    <>
      <input type="hidden" name="task" value={task} />
      <input type="hidden" name="solution" value="" />
      <div hidden>
        <label htmlFor="website">{t("form.trap")}</label>
        <input id="website" name="website" tabIndex={-1} autoComplete="off" />
      </div>
    </>
  );
}

/** What the browser does before it sends the form, and what happens if it cannot. */
export function WorkNote() {
  const { t } = useTranslation("report");
  return (
    <>
      <p className="text-sm text-ink-3">{t("form.work")}</p>
      <noscript>
        <p className="text-sm text-ink-3">{t("form.withoutScript")}</p>
      </noscript>
    </>
  );
}
