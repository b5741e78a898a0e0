import type { TestApp } from "#tests/support/app.ts";
import { asSuperuser } from "#tests/support/database.ts";
import { authenticator } from "#tests/support/passkey.ts";
import type { Visitor } from "#tests/support/visitor.ts";
import { decodeBase32 } from "@oslojs/encoding";
import { generateHOTP } from "@oslojs/otp";
import { expect } from "vitest";
import { read } from "./page.ts";

/** As if every second factor was given more than five minutes ago. */
export const grow = () =>
  asSuperuser("update session set stepped_up_at = now() - interval '6 minutes'");

/** What somebody signed in does with their own ways to sign in, over the pages. */
export function methodsOf(app: TestApp) {
  /** The same session in another browser, as a thief has it. */
  function copyOf(visitor: Visitor): Visitor {
    const copy = app.visitor();
    for (const [name, value] of visitor.cookies) copy.cookies.set(name, value);
    return copy;
  }

  const open = async (visitor: Visitor, path = "/sicherheit") =>
    (await visitor.request(path)).status;
  const challenge = async (visitor: Visitor, purpose: string) => {
    const response = await visitor.post("/passkey-challenge", { purpose });
    return { status: response.status, options: (await response.json()) as { challenge: string } };
  };

  /** Sets up an authenticator app over the pages; returns its codes. */
  async function withApp(visitor: Visitor) {
    const page = await read(await visitor.request("/sicherheit/app"));
    const key = /[A-Z2-7]{4}(?: [A-Z2-7]{4}){7}/.exec(page.text)?.[0] ?? "";
    const secret = decodeBase32(key.replaceAll(" ", ""));
    const code = (steps = 0) =>
      generateHOTP(secret, BigInt(Math.floor(Date.now() / 30_000) + steps), 6);
    const answer = await visitor.post("/sicherheit/app", { code: code() });
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/sicherheit"]);
    return code;
  }

  async function withPasskey(visitor: Visitor, name = "Telefon") {
    const key = authenticator(app.origin);
    const { options } = await challenge(visitor, "addition");
    const answer = await visitor.post("/sicherheit/passkey", {
      name,
      passkey: key.create(options),
    });
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/sicherheit"]);
    return key;
  }

  return { copyOf, open, challenge, withApp, withPasskey };
}
