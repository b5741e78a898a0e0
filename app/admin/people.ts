import {
  everyPerson,
  makeAdministrator,
  resetSignIn,
  setDisabled,
} from "#app/domain/identity/administer.server.ts";
import type { Command } from "./commands.ts";
import { StartError } from "../server/start-error.ts";

const say = (text: string) => void process.stdout.write(`${text}\n`);

const address = (email: string | undefined) => {
  if (!email || !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email))
    throw new StartError("Say whose e-mail address.");
  return email.trim().toLowerCase();
};

function told(answer: "done" | "unknown", done: string): number {
  say(answer === "done" ? done : "Nobody has this address.");
  return answer === "done" ? 0 : 1;
}

export const people: Record<string, Command> = {
  "create-administrator": {
    usage: "EMAIL NAME [de|en]",
    about: "gives the consultancy an administrator, also when nobody else can sign in any more",
    async run([email, name, language = "de"]) {
      if (!name || (language !== "de" && language !== "en"))
        throw new StartError('Say EMAIL "FIRST LAST" and de or en.');
      const answer = await makeAdministrator({ email: address(email), name, language });
      say(
        answer === "made"
          ? `${name} signs in by a mailed link and sets up a second factor then.`
          : "This person was locked out. Use enable first.",
      );
      return answer === "made" ? 0 : 1;
    },
  },
  people: {
    usage: "",
    about: "lists everybody who has an account",
    async run() {
      for (const { email, name, disabled, lastSeen } of await everyPerson())
        say(
          `${email.padEnd(44)} ${name.padEnd(24)} ${disabled ? "locked out" : (lastSeen?.toISOString() ?? "never signed in")}`,
        );
      return 0;
    },
  },
  disable: {
    usage: "EMAIL",
    about: "locks a person out at the next request",
    async run([email]) {
      return told(await setDisabled(address(email), true), "Locked out, every session is over.");
    },
  },
  enable: {
    usage: "EMAIL",
    about: "lets a person in again",
    async run([email]) {
      return told(await setDisabled(address(email), false), "May sign in again.");
    },
  },
  "reset-sign-in": {
    usage: "EMAIL",
    about: "for somebody who has lost every method: the next mailed link sets up anew",
    async run([email]) {
      return told(await resetSignIn(address(email)), "Reset. The person is told by mail.");
    },
  },
};
