import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { addressOf } from "#app/i18n/addresses.ts";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { type Fact, Facts } from "#app/ui/facts.tsx";
import { Lamp } from "#app/ui/lamp.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { useLocale } from "../use-locale.ts";
import { OutcomeForm } from "./outcome-form.tsx";
import type { AppointmentView } from "./appointments-view.server.ts";

/** One appointment: when, who, what about, what the check said, and the way to cancel. */
export function AppointmentCard({ appointment }: { appointment: AppointmentView }) {
  const { t } = useTranslation("office");
  const calendar = useTranslation("calendar").t;
  const locale = useLocale();
  const { id, day, time, name, company, leadId, light, answers, mayCancel } = appointment;
  return (
    <Card title={`${day}, ${time}`}>
      <p className="text-lg">
        {[name, company].filter(Boolean).join(" · ")}
        {leadId && light && (
          <>
            {" – "}
            <Link to={addressOf("office.lead", locale, { leadId })}>
              {t("appointments.toLead")}
            </Link>
          </>
        )}
      </p>
      <Facts facts={useFacts(appointment)} />
      {answers && (
        <Disclosure summary={t("appointments.answers")}>
          <dl className="divide-y divide-line">
            {answers.map((answer) => (
              <div key={answer.question} className="py-2.5">
                <dt className="font-bold text-ink">{answer.text}</dt>
                <dd>{answer.given}</dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      )}
      <OutcomeForm appointment={appointment} />
      {mayCancel && (
        <p>
          <Link to={addressOf("office.appointment.move", locale, { appointmentId: id })}>
            {calendar("move.title")}
          </Link>
        </p>
      )}
      {mayCancel && (
        <Disclosure summary={t("appointments.cancel")}>
          <form
            method="post"
            action={addressOf("office.appointment.cancellation", locale, { appointmentId: id })}
            className="flex flex-col gap-4"
          >
            <TextArea
              id={`note-${id}`}
              name="note"
              label={t("appointments.note")}
              hint={t("appointments.noteHint")}
              optional
              rows={3}
              maxLength={1000}
            />
            <div>
              <Button size="sm">{t("appointments.cancelSubmit")}</Button>
            </div>
          </form>
        </Disclosure>
      )}
    </Card>
  );
}

function useFacts({
  topic,
  consultant,
  email,
  phone,
  message,
  light,
  answers,
  way,
}: AppointmentView): Fact[] {
  const { t } = useTranslation("office");
  const calendar = useTranslation("calendar").t;
  const topics = useTranslation("booking").t;
  const check = light ? (
    <span className="flex flex-wrap gap-x-3">
      <Lamp state={light.light}>{light.label}</Lamp>
      {!answers && <span className="text-ink-2">{t("appointments.notShared")}</span>}
    </span>
  ) : (
    t("appointments.noCheck")
  );
  return [
    { term: t("appointments.topic"), value: topics(`topics.${topic}`) },
    { term: t("appointments.consultant"), value: consultant },
    { term: calendar("how"), value: calendar(`way.${way}`) },
    { term: t("appointments.contact"), value: [email, phone].filter(Boolean).join(" · ") },
    { term: t("appointments.check"), value: check },
    ...(message
      ? [
          {
            term: t("appointments.message"),
            value: <span className="whitespace-pre-line">{message}</span>,
          },
        ]
      : []),
  ];
}
