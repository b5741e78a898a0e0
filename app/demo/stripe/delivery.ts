import { createHmac } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { Stripe } from "#app/vendors/stripe.ts";

/** How badly events are delivered; the service promises neither once, nor in order, nor at once. */
export interface Weather {
  /** Shares of the events, 0 to 1. */
  doubled: number;
  lost: number;
  /** Each event waits up to so long, so that a later one overtakes it. */
  shuffledMs: number;
  delayMs: number;
}

export const fair: Weather = { doubled: 0, lost: 0, shuffledMs: 0, delayMs: 0 };

export interface Delivery {
  weather: Weather;
  send(event: Stripe.Event): void;
  /** Resolves when nothing is on its way any more. */
  quiet(): Promise<void>;
  stop(): void;
}

/** The header by which the receiver knows the sender: HMAC-SHA-256 over time and raw body. */
export function signature(body: string, secret: string, at = Date.now()): string {
  const time = Math.floor(at / 1000);
  const mac = createHmac("sha256", secret).update(`${time}.${body}`).digest("hex");
  return `t=${time},v1=${mac}`;
}

/** Posts signed events to an address, several times if need be. */
export function deliverTo(url: string | undefined, secret: string): Delivery {
  const underWay = new Set<Promise<void>>();
  const ending = new AbortController();
  const rest = (ms: number) => wait(ms, undefined, { ref: false, signal: ending.signal });

  const post = async (to: string, event: Stripe.Event, delay: number) => {
    if (delay > 0) await rest(delay);
    const body = JSON.stringify(event);
    for (let attempt = 1; attempt <= 4; attempt += 1) {
      const headers = {
        "content-type": "application/json; charset=utf-8",
        "stripe-signature": signature(body, secret),
      };
      const answer = await fetch(to, {
        method: "POST",
        body,
        headers,
        signal: ending.signal,
      }).catch(() => undefined);
      await answer?.body?.cancel();
      if (answer?.ok || ending.signal.aborted) return;
      await rest(attempt * 300);
    }
  };

  const delivery: Delivery = {
    weather: fair,
    send(event) {
      const { doubled, lost, shuffledMs, delayMs } = delivery.weather;
      if (!url || Math.random() < lost) return;
      const copies = Math.random() < doubled ? 2 : 1;
      for (let copy = 0; copy < copies; copy += 1) {
        const sending = post(url, event, delayMs + Math.random() * shuffledMs).catch(
          () => undefined,
        );
        underWay.add(sending);
        void sending.then(() => underWay.delete(sending));
      }
    },
    async quiet() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
    stop: () => ending.abort(),
  };
  return delivery;
}
