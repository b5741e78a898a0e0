import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Select } from "#app/ui/select.tsx";

type Props = { others: readonly { id: string; name: string }[]; wrong: boolean };

/** Takes another consultant of the house to a client. */
export function AssignForm({ others, wrong }: Props) {
  const { t } = useTranslation("office");
  const error = t("clients.one.error");
  return (
    <section aria-labelledby="assign" className="flex max-w-measure flex-col gap-4">
      <h2 id="assign">{t("clients.one.assignTitle")}</h2>
      {others.length === 0 ? (
        <p>{t("clients.one.all")}</p>
      ) : (
        <form method="post" className="flex flex-col items-start gap-6">
          {wrong && <ErrorSummary issues={[{ field: "personId", message: error }]} />}
          <Select
            name="personId"
            label={t("clients.one.person")}
            placeholder={t("clients.one.choose")}
            options={others.map(({ id, name }) => ({ value: id, label: name }))}
            {...(wrong ? { error } : {})}
          />
          <Button>{t("clients.one.assign")}</Button>
        </form>
      )}
    </section>
  );
}
