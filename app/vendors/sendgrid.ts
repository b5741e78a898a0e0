import {
  type ClientRequest,
  type IncomingMessage,
  request as requestHttp,
  type RequestOptions,
} from "node:http";
import { request as requestHttps } from "node:https";
import sendgrid from "@sendgrid/mail";
import { answerOf, type Outcome } from "./sendgrid-answer.ts";
import { type Attachment, flawOf, type MailMessage } from "./sendgrid-message.ts";

export type { Outcome } from "./sendgrid-answer.ts";
export type { MailMessage } from "./sendgrid-message.ts";

export interface MailSettings {
  apiKey: string;
  baseUrl: string;
  /** For the whole exchange, from the first look-up to the last byte of the answer. */
  timeoutMs?: number;
}

type Sdk = typeof sendgrid & {
  client: {
    setDefaultHeader(name: string, value: string): void;
    setDefaultRequest(settings: object): void;
  };
};

// The typings show only the shared instance; its settings would be those of every sender in the process.
const { MailService } = sendgrid as unknown as { MailService: new () => Sdk };

/**
 * Sends one mail to one recipient and says what became of it; never throws, never logs.
 * `refused` is final (status 0: refused here, nothing was sent), `later` was surely not taken,
 * `unclear` may have been taken. Reasons name fields and codes, never people.
 */
export async function sendMail(message: MailMessage, settings: MailSettings): Promise<Outcome> {
  const flaw = flawOf(message);
  if (flaw) return { kind: "refused", status: 0, reason: flaw };
  const exchange = { begun: false, signal: AbortSignal.timeout(settings.timeoutMs ?? 10_000) };
  try {
    const [{ statusCode, headers, body }] = await mailer(settings, exchange).send(
      requestOf(message),
    );
    return answerOf(statusCode, headers, body);
  } catch (error) {
    if (!exchange.begun) return { kind: "later", status: null, retryAfterSeconds: null };
    return {
      kind: "unclear",
      reason: exchange.signal.aborted ? "no answer in time" : lossOf(error),
    };
  }
}

interface Exchange {
  /** The connection stood, so the request may have arrived. */
  begun: boolean;
  signal: AbortSignal;
}

function mailer({ apiKey, baseUrl }: MailSettings, exchange: Exchange): Sdk {
  const service = new MailService();
  // Not setApiKey: it writes to the console and resets the base URL.
  service.client.setDefaultHeader("Authorization", `Bearer ${apiKey}`);
  service.client.setDefaultRequest({
    baseUrl,
    signal: exchange.signal,
    transport: { request: watched(exchange) },
    maxContentLength: 1_000_000,
    // The SDK's own error builds a pattern out of the working directory and hangs in a folder named c++.
    validateStatus: () => true,
    ...(isLocal(baseUrl) ? { proxy: false } : {}),
  });
  return service;
}

const isLocal = (url: string) =>
  /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(URL.parse(url)?.hostname ?? "");

/** Notes when the connection stands, and follows no redirection. A connection of its own: a kept one may be dead without anybody knowing. */
function watched(exchange: Exchange) {
  return (
    options: RequestOptions,
    onResponse: (response: IncomingMessage) => void,
  ): ClientRequest => {
    const isTls = options.protocol === "https:";
    const open = isTls ? requestHttps : requestHttp;
    const request = open({ ...options, agent: options.agent ?? false }, onResponse);
    return request.once("socket", (socket) => {
      if (!socket.connecting) exchange.begun = true;
      socket.once(isTls ? "secureConnect" : "connect", () => (exchange.begun = true));
    });
  };
}

function lossOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return `connection lost ${/^[A-Z_]+$/.test(code) ? code : ""}`.trim();
}

function requestOf(message: MailMessage) {
  const { id, organisationId, to, category, attachments = [], ...rest } = message;
  return {
    ...rest,
    to: { email: to },
    categories: [category],
    customArgs: { mail_id: id, organisation_id: organisationId },
    ...(attachments.length > 0 ? { attachments: attachments.map(attached) } : {}),
    trackingSettings: {
      clickTracking: { enable: false, enableText: false },
      openTracking: { enable: false },
      subscriptionTracking: { enable: false },
    },
  };
}

const attached = ({ filename, type, base64 }: Attachment) => ({
  filename,
  type,
  content: base64,
  disposition: "attachment",
});
