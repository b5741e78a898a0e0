import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { bookAppointment } from "#app/domain/booking/book.server.ts";
import { readReceipt, receipt } from "#app/domain/booking/receipt.server.ts";
import { retention } from "#app/domain/catalogue/company.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { momentInWords, zoneInWords } from "#app/i18n/full-date.ts";
import { edgeContext } from "#app/middleware/edge.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { readForm } from "../form.ts";
import { posted } from "../posted.ts";
import { QuietSite } from "../site.tsx";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/booked";
import { bookingShape, hiddenFields, missing, wishOf } from "./booking-form.ts";
import { BookingPage } from "./booking-page.tsx";
import { bookingView, unbookedPage } from "./booking-view.server.ts";

export const handle = { script: "/live-times.js" };

export function loader({ context, url }: Route.LoaderArgs) {
  if (context.get(posted)) return undefined;
  const locale = context.get(localeContext);
  const booked = readReceipt(url.searchParams.get("t") ?? "");
  if (!booked) throw redirect(addressOf("booking", locale));
  return {
    moment: momentInWords(booked.startsAt, locale, booked.timeZone),
    zone: zoneInWords(booked.timeZone, locale),
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  context.set(posted, true);
  const language = context.get(localeContext);
  const form = await readForm(request, bookingShape, hiddenFields);
  if (!form.ok) return data(await bookingView(language, form), { status: 400 });
  const errors = missing(form.data);
  if (Object.keys(errors).length > 0)
    return data(await bookingView(language, { ...form, errors }), { status: 400 });
  const from = context.get(edgeContext).clientAddress;
  const booking = await bookAppointment({ ...wishOf(form.data), language, from });
  if (booking.state !== "booked") return unbookedPage(booking, form.typed, language);
  return redirect(`${addressOf("booking.booked", language)}?t=${receipt(booking)}`, 303);
}

/** Without this the framework would leave out Retry-After. */
export const headers = ({ actionHeaders }: Route.HeadersArgs) => actionHeaders;

export default function Booked({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("booking");
  const locale = useLocale();
  if (actionData) return <BookingPage view={actionData} />;
  return (
    <QuietSite claim={t("claim")}>
      <title>{t("booked.title")}</title>
      <meta name="robots" content="noindex" />
      <PageHeading title={t("booked.title")} lead={loaderData?.moment} />
      <p className="mt-2 text-ink-2">{t("booked.zone", { zone: loaderData?.zone })}</p>
      <div className="mt-8 flex max-w-measure flex-col gap-4">
        <p>{t("booked.mail")}</p>
        <p>{t("booked.cancel")}</p>
        <p className="text-sm text-ink-3">
          {t("booked.keep", { months: retention.appointmentMonths })}
        </p>
        <p>
          <a href={addressOf("home", locale)}>{t("booked.home")}</a>
        </p>
      </div>
    </QuietSite>
  );
}
