import { setTimeout as wait } from "node:timers/promises";
import { sampleClients } from "#app/demo/people.ts";
import type { Visitor } from "#tests/support/visitor.ts";

type Name = keyof typeof sampleClients;

const longest = 15_000;

/** One organisation at work: reads its pages and moves the dates of its measures, and watches for the other. */
export class Side {
  readonly browser: Visitor;
  readonly organisationId: string;
  readonly #own: string;
  readonly #other: string;
  measures: string[] = [];
  requests = 0;
  broken = 0;
  crossed = 0;
  hung = 0;
  slowest = 0;
  count = 0;
  /** By measure: writes that were said to be done, and writes whose answer never came. */
  acknowledged = new Map<string, number>();
  unclear = new Map<string, number>();

  constructor(browser: Visitor, own: Name, other: Name) {
    this.browser = browser;
    this.organisationId = sampleClients[own].id;
    this.#own = sampleClients[own].name;
    this.#other = sampleClients[other].name;
  }

  get #home(): string {
    return `/arbeitsbereich/${this.organisationId}`;
  }

  async work(worker: number, isOver: () => boolean): Promise<void> {
    const measure = this.measures[worker] ?? "";
    for (let turn = 0; !isOver(); turn += 1) {
      await this.#look(["", "/verlauf"][turn % 2] ?? "");
      await this.#move(measure, turn);
    }
  }

  /** Until its pages come again after the database was away. */
  async answersAgain(): Promise<void> {
    for (;;) {
      const response = await this.#ask(() => this.browser.request(this.#home));
      if (response?.status === 200) return;
      await wait(50);
    }
  }

  async #look(page: string): Promise<void> {
    const response = await this.#ask(() => this.browser.request(this.#home + page));
    if (response?.status !== 200) return;
    const text = await response.text();
    if (text.includes(this.#other) || !text.includes(this.#own)) this.crossed += 1;
  }

  /** Moves the date of a measure, from the version its page shows. */
  async #move(measure: string, turn: number): Promise<void> {
    const page = `${this.#home}/massnahmen/${measure}`;
    const shown = await this.#ask(() => this.browser.request(page));
    if (shown?.status !== 200) return;
    const text = await shown.text();
    if (text.includes(this.#other)) this.crossed += 1;
    const value = (name: string) =>
      new RegExp(`<input[^>]*name="${name}"[^>]*value="([^"]*)"`).exec(text)?.[1] ?? "";
    const dueOn = `2030-${String((turn % 12) + 1).padStart(2, "0")}-01`;
    if (value("seenDue") === dueOn) return;
    const form = {
      version: value("version"),
      seenOwner: value("seenOwner"),
      seenDue: value("seenDue"),
      ownerId: value("seenOwner"),
      dueOn,
    };
    const moved = await this.#ask(() => this.browser.post(page, form));
    const into = moved?.status === 303 ? this.acknowledged : this.unclear;
    if (moved?.status === 303) this.count += 1;
    if (moved === undefined || moved.status === 303 || moved.status >= 500)
      into.set(measure, (into.get(measure) ?? 0) + 1);
  }

  /** The answer, or undefined when the connection was cut or nothing came in time. */
  async #ask(send: () => Promise<Response>): Promise<Response | undefined> {
    this.requests += 1;
    const began = performance.now();
    const late = wait(longest, "late" as const, { ref: false });
    const answer = await Promise.race([send().catch(() => undefined), late]);
    this.slowest = Math.max(this.slowest, performance.now() - began);
    if (answer === "late") this.hung += 1;
    if (answer === "late" || answer === undefined || answer.status >= 500) {
      this.broken += 1;
      await wait(50);
    }
    return answer === "late" ? undefined : answer;
  }
}
