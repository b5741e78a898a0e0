import { Body, Container, Head, Heading, Html, Link, Preview, Text } from "@react-email/components";
import type { CSSProperties, ReactNode } from "react";
import type { Locale } from "./greeting.ts";
import { darkScheme, look } from "./look.ts";

/** Whose mail it is; supplied by the caller, because mails know nothing of the business. */
export interface Sender {
  name: string;
  /** Postal address in one line. */
  address?: string;
  /** How to reach the sender, in one line. */
  contact?: string;
  /** Where the recipient sees, corrects and deletes what is kept of them. */
  ownData?: string;
}

export interface LayoutProps {
  locale: Locale;
  subject: string;
  /** What the list of mails shows beside the subject. */
  preview: string;
  kicker: string;
  title: string;
  /** Why the recipient gets this mail. */
  reason: string;
  sender: Sender;
  children: ReactNode;
}

/** Paper, one card, one sender. No image, no font, no address from outside. */
export function Layout(props: LayoutProps) {
  const { locale, subject, preview, kicker, title, reason, sender, children } = props;
  return (
    <Html lang={locale}>
      <Head>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <meta name="format-detection" content="telephone=no, date=no, address=no, email=no" />
        <title>{subject}</title>
        <style>{darkScheme}</style>
      </Head>
      <Body className="paper" style={look.body}>
        <Preview>{preview}</Preview>
        <Container style={look.frame}>
          <Box style={look.framed}>
            <Text className="ink" style={look.brand} data-skip-in-text="true">
              {sender.name}
            </Text>
            <Box className="card" style={look.card}>
              <Text className="ink-3" style={look.kicker} data-skip-in-text="true">
                {kicker}
              </Text>
              <Heading className="ink" style={look.title} data-skip-in-text="true">
                {title}
              </Heading>
              {children}
            </Box>
            <Footer locale={locale} reason={reason} sender={sender} />
          </Box>
        </Container>
      </Body>
    </Html>
  );
}

interface BoxProps {
  className?: string;
  style: CSSProperties;
  children: ReactNode;
}

/** A table cell, because not every mail program knows padding elsewhere. */
function Box({ className, style, children }: BoxProps) {
  return (
    <table role="presentation" width="100%" cellPadding={0} cellSpacing={0}>
      <tbody>
        <tr>
          <td className={className} style={style}>
            {children}
          </td>
        </tr>
      </tbody>
    </table>
  );
}

const ownDataWords = {
  de: "Ihre Daten ansehen, ändern oder löschen",
  en: "See, change or delete your data",
} as const;

function Footer({ locale, reason, sender }: Pick<LayoutProps, "locale" | "reason" | "sender">) {
  const lines = [reason, [sender.name, sender.address].filter(Boolean).join(" · "), sender.contact];
  return (
    <Box className="foot" style={look.footer}>
      {lines.filter(Boolean).map((line) => (
        <Text key={line} className="line ink-3" style={look.small}>
          {line}
        </Text>
      ))}
      {sender.ownData && (
        <Text className="line ink-3" style={look.small}>
          <Link className="link" href={sender.ownData} style={look.smallLink}>
            {ownDataWords[locale]}
          </Link>
        </Text>
      )}
    </Box>
  );
}
