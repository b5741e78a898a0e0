import type { PackageId } from "#app/domain/catalogue/company-facts.ts";
import type { Channel } from "#app/domain/leads/consent-wordings.ts";
import { isOpen } from "#app/domain/leads/consents.server.ts";
import type { CompanySize, Sharing } from "#app/domain/leads/contact.ts";
import { ownData, type OwnData } from "#app/domain/own-data/own-data.server.ts";
import { lampOf, useCaseTitle } from "#app/domain/self-check/presentation.ts";
import { formatDate, formatTime } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";

/** Somebody's own data in words. */
export async function ownDataView(token: string, locale: Locale) {
  const found = await ownData(token);
  return found.state === "open"
    ? { state: found.state, view: inWords(found.data, locale) }
    : { state: found.state };
}

export type OwnDataView = ReturnType<typeof inWords>;

function inWords({ contact, ...data }: OwnData, locale: Locale) {
  const { firstName, company, companySize, crm, phone, email, createdAt } = contact;
  const details = {
    firstName,
    company,
    crm,
    phone,
    companySize: companySize as CompanySize | null,
  };
  return {
    kind: data.kind,
    email,
    furtherAddresses: data.furtherAddresses,
    since: formatDate(createdAt, locale),
    details,
    shared: (data.checks[0]?.shared ?? null) as Sharing | null,
    checks: data.checks.map(({ id, rulesVersion, answers, result, createdAt: at }) => ({
      id,
      at: formatTime(at, locale),
      useCase: useCaseTitle(answers, rulesVersion, locale),
      ...lampOf(result as { light: "green" }, rulesVersion, locale),
    })),
    consents: data.consents.map(({ id, channel, wording, confirmedAt, ...consent }) => ({
      id,
      channel: channel as Channel,
      wording,
      given: formatTime(confirmedAt, locale),
      withdrawn: consent.withdrawnAt && formatTime(consent.withdrawnAt, locale),
      open: isOpen(consent),
    })),
    appointments: data.appointments.map(({ startsAt, status }) => ({
      at: formatTime(startsAt, locale),
      cancelled: status === "cancelled",
    })),
    messages: data.messages.map(({ text, at }) => ({ text, at: formatTime(at, locale) })),
    offers: data.offers.map((one) => ({
      package: one.package as PackageId,
      at: formatTime(one.createdAt, locale),
    })),
    notes: data.notes.length,
  };
}
