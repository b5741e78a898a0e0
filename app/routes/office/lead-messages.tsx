import { useTranslation } from "react-i18next";
import { formatTime } from "#app/i18n/format.ts";
import { useLocale } from "../use-locale.ts";
import type { LeadView } from "./lead-view.server.ts";

/** What somebody wrote by the contact form, after confirming the address. */
export function LeadMessages({ messages }: { messages: LeadView["lead"]["messages"] }) {
  const { t } = useTranslation("office");
  const locale = useLocale();
  if (messages.length === 0) return null;
  return (
    <section className="flex flex-col gap-4">
      <h2 className="text-xl">{t("messages.title")}</h2>
      <ol className="flex flex-col border-t border-line">
        {messages.map((message) => (
          <li key={message.id} className="border-b border-line py-3">
            <p className="font-mono text-sm text-ink-3">
              {formatTime(message.at, locale)} · {message.name}
            </p>
            <p className="max-w-measure wrap-anywhere whitespace-pre-line">{message.text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
