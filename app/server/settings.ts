import { readCompanyFile, unfilledFacts } from "#app/domain/catalogue/company-file.server.ts";
import { StartError } from "./start-error.ts";
import { variables, type Mode, type Variable } from "./variables.ts";

export interface Settings {
  port: number;
  host: string;
  appOrigin: URL;
  dataDir: string;
  databaseOwnerUrl: string | undefined;
  trustedProxyHops: number;
  workerInWeb: boolean;
}

type Environment = Record<string, string | undefined>;

/** Made by the demo itself; a value from outside would reach a real database or a real mailbox. */
const ownOfTheDemo = new Set([
  "HOST",
  "DATABASE_URL",
  "DATABASE_OWNER_URL",
  "SECRET_KEY",
  "SECRET_KEY_PREVIOUS",
  "ADDRESS_KEY",
  "SENDGRID_API_KEY",
  "SENDGRID_BASE_URL",
  "SENDGRID_WEBHOOK_KEY",
  "MAIL_FROM",
  "STRIPE_URL",
  "STRIPE_WEBHOOK_SECRET",
]);

/** Values that show where a real one belongs, in .env.example or in a manual. */
const sample = /change-me|your-domain|\bexample\.(com|org|net)\b|^SG\.demo$/i;

/**
 * Reads all settings of a mode, writes the complete set to `environment` for the application, and returns what
 * the process itself needs. Refuses with one message that names every missing, wrong or sample value.
 */
export function readSettings(mode: Mode, environment: Environment): Settings {
  const problems = variables.flatMap((variable) => problem(variable, mode, environment));
  const own = environment.DATABASE_URL?.trim();
  if (mode === "serve" && own && own === environment.DATABASE_OWNER_URL?.trim())
    problems.push("DATABASE_URL: is the owner's login; give the web process one that owns nothing");
  problems.push(...companyProblems(mode, valueOf("COMPANY_FILE", mode, environment)));
  if (problems.length > 0)
    throw new StartError(
      `npm ${mode === "demo" ? "start" : `run ${mode}`} cannot start. Set these variables (or write them to .env, see .env.example):\n${problems.map((line) => `  ${line}\n`).join("")}`,
    );
  for (const { name, default: usual, demo } of variables) {
    const given = mode === "demo" ? (demo ?? usual) : usual;
    const value = valueOf(name, mode, environment) ?? given;
    if (value === undefined) delete environment[name];
    else environment[name] = value;
  }
  const port = Number(environment.PORT);
  const appOrigin = new URL(environment.APP_ORIGIN ?? `http://localhost:${port}`);
  environment.APP_ORIGIN = appOrigin.origin;
  return {
    port,
    appOrigin,
    host: environment.HOST ?? "",
    dataDir: environment.DATA_DIR ?? "",
    databaseOwnerUrl: environment.DATABASE_OWNER_URL,
    trustedProxyHops: Number(environment.TRUSTED_PROXY_HOPS),
    workerInWeb: environment.WORKER_IN_WEB === "true",
  };
}

/** An empty variable counts as not set. */
function valueOf(name: string, mode: Mode, environment: Environment): string | undefined {
  if (mode === "demo" && ownOfTheDemo.has(name)) return undefined;
  return environment[name]?.trim() || undefined;
}

function problem(variable: Variable, mode: Mode, environment: Environment): string[] {
  const { name, needed, about, judge } = variable;
  const value = valueOf(name, mode, environment);
  if (value === undefined) return needed.includes(mode) ? [`${name}: missing; ${about}`] : [];
  if (mode !== "demo" && sample.test(value)) return [`${name}: still a sample; ${about}`];
  const advice = judge(value);
  return advice ? [`${name}: ${advice}`] : [];
}

/** The demo may show a company's facts before all of them are there; in public none may be missing. */
function companyProblems(mode: Mode, path: string | undefined): string[] {
  if (!path || sample.test(path)) return [];
  const read = readCompanyFile(path);
  const problems =
    "problems" in read ? read.problems : mode === "demo" ? [] : unfilledFacts(read.facts);
  return problems.map((problem) => `COMPANY_FILE: ${problem}`);
}
