import { company } from "#app/domain/catalogue/company.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { useOrigin } from "./site-origin.ts";
import { useLocale } from "./use-locale.ts";

/** A block of data for search engines (schema.org). It is data: no browser runs it, and no policy has to allow it. */
function StructuredData({ data }: { data: Record<string, unknown> }) {
  const text = JSON.stringify({ "@context": "https://schema.org", ...data });
  const html = text.replaceAll("<", String.raw`\u003c`);
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: html }} />;
}

/** Who the company is; for the home page and the pages about the company. */
export function OrganisationData() {
  const origin = useOrigin();
  const { address } = company;
  return (
    <StructuredData
      data={{
        "@type": "Organization",
        "@id": `${origin}/#organisation`,
        name: company.name,
        url: `${origin}/`,
        logo: `${origin}/apple-touch-icon.png`,
        email: company.email,
        telephone: company.phone,
        vatID: company.vatId,
        address: {
          "@type": "PostalAddress",
          streetAddress: address.street,
          postalCode: address.postalCode,
          addressLocality: address.city,
          addressCountry: "DE",
        },
      }}
    />
  );
}

export type Offered = { name: string; description: string; monthlyCents: number };

/** A service with what it costs a month, net. */
export function ServiceData({ name, description, offers }: ServiceDataProps) {
  const origin = useOrigin();
  const url = origin + addressOf("home", useLocale());
  return (
    <StructuredData
      data={{
        "@type": "Service",
        name,
        description,
        areaServed: "DE",
        provider: {
          "@type": "Organization",
          "@id": `${origin}/#organisation`,
          name: company.name,
          url,
        },
        offers: offers.map((offer) => ({
          "@type": "Offer",
          name: offer.name,
          description: offer.description,
          priceCurrency: "EUR",
          priceSpecification: {
            "@type": "UnitPriceSpecification",
            price: (offer.monthlyCents / 100).toFixed(2),
            priceCurrency: "EUR",
            unitCode: "MON",
            valueAddedTaxIncluded: false,
          },
        })),
      }}
    />
  );
}

type ServiceDataProps = { name: string; description: string; offers: readonly Offered[] };

/** Questions with their answers as plain text, the same that the page shows. */
export function QuestionsData({ questions }: { questions: readonly Answered[] }) {
  const entries = questions.map(({ question, answer }) => ({
    "@type": "Question",
    name: question,
    acceptedAnswer: { "@type": "Answer", text: answer },
  }));
  return <StructuredData data={{ "@type": "FAQPage", mainEntity: entries }} />;
}

export type Answered = { question: string; answer: string };
