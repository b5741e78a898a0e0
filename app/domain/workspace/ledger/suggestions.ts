import { rules } from "#app/domain/catalogue/catalogue.ts";
import { featuresFor, findVendor } from "#app/domain/catalogue/vendors.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { emptyEntry, type EntryValues, type Ledger, longestName } from "./ledgers.ts";

/** The systems whose field names we know by heart. */
export const knownSystems = ["hubspot", "salesforce"] as const;

export type KnownSystem = (typeof knownSystems)[number];

/** Fields that nearly every installation has, by kind of data: a place to begin, not a statement about the client's system. */
const typical: Record<string, Record<KnownSystem, readonly string[]>> = {
  "business-contact": {
    hubspot: [
      "Contact.firstname",
      "Contact.lastname",
      "Contact.email",
      "Contact.phone",
      "Contact.jobtitle",
    ],
    salesforce: [
      "Contact.FirstName",
      "Contact.LastName",
      "Contact.Email",
      "Contact.Phone",
      "Contact.Title",
    ],
  },
  "customer-master": {
    hubspot: ["Company.name", "Company.address", "Company.industry", "Company.numberofemployees"],
    salesforce: [
      "Account.Name",
      "Account.BillingAddress",
      "Account.Industry",
      "Account.NumberOfEmployees",
    ],
  },
  "contract-history": {
    hubspot: ["Deal.dealname", "Deal.amount", "Deal.dealstage", "Deal.closedate"],
    salesforce: [
      "Opportunity.Name",
      "Opportunity.Amount",
      "Opportunity.StageName",
      "Opportunity.CloseDate",
    ],
  },
  behaviour: {
    hubspot: [
      "Contact.hs_email_open",
      "Contact.hs_email_click",
      "Contact.hs_analytics_num_page_views",
    ],
    salesforce: ["CampaignMember.Status", "Lead.LastActivityDate"],
  },
  communication: {
    hubspot: ["Email.hs_email_text", "Call.hs_call_body"],
    salesforce: ["EmailMessage.TextBody", "Task.Description"],
  },
  "free-text": {
    hubspot: ["Note.hs_note_body"],
    salesforce: ["ContentNote.Content", "Lead.Description"],
  },
  "audio-video": {
    hubspot: ["Call.hs_call_recording_url"],
    salesforce: ["VoiceCall.CallRecordingId"],
  },
  documents: { hubspot: ["Quote.hs_title"], salesforce: ["ContentDocument.Title"] },
  employee: { hubspot: ["Contact.hubspot_owner_id"], salesforce: ["Opportunity.OwnerId"] },
  technical: { hubspot: ["Contact.hs_object_id"], salesforce: ["Contact.Id"] },
};

/** Fields to begin with for a use case of the catalogue: its kinds of data, in a system we know. Everything else is a gap. */
function typicalFields(useCase: string, system: KnownSystem): EntryValues[] {
  const kinds = rules.useCases.find(({ id }) => id === useCase)?.dataCategories ?? [];
  return kinds.flatMap((category) =>
    (typical[category]?.[system] ?? []).map((name) => ({ ...emptyEntry(name), category })),
  );
}

/** What the vendor's features for a use case bring out, in the words of the vendor facts. */
function typicalResults(useCase: string, system: KnownSystem, locale: Locale): EntryValues[] {
  const offered = featuresFor(useCase).filter(({ vendor }) => vendor.id === system);
  const words = offered.flatMap(({ features }) =>
    features.map(({ resultsOut }) => resultsOut[locale].slice(0, longestName)),
  );
  return [...new Set(words)].map((name) => emptyEntry(name));
}

/** Entries to begin with in a ledger; none for a use case that the catalogue does not know. Pure. */
export const suggestions = (
  useCase: string,
  ledger: Ledger,
  system: KnownSystem,
  locale: Locale,
): EntryValues[] =>
  ledger === "fields" ? typicalFields(useCase, system) : typicalResults(useCase, system, locale);

/** The systems that have something to suggest, by name. */
export const suggestedFor = (useCase: string, ledger: Ledger, locale: Locale) =>
  knownSystems
    .filter((system) => suggestions(useCase, ledger, system, locale).length > 0)
    .map((system) => ({ system, name: findVendor(system)?.name ?? system }));
