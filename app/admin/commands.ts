import { readFileSync } from "node:fs";
import { join } from "node:path";
import { endCharges } from "#app/domain/billing/stripe/end-charges.server.ts";
import { verifyAllChains } from "#app/domain/audit/chains.server.ts";
import { removeFilesOf } from "#app/domain/workspace/evidence/file-store.server.ts";
import { erasures, type Erasure, replayErasures } from "./erasures.ts";
import { eraseOrganisation } from "./erase-organisation.ts";
import { checkWalls } from "./check-walls.ts";
import { people } from "./people.ts";
import { report } from "./report.ts";
import { restore } from "./restore.ts";
import { retentionReport } from "./retention.ts";
import { rotateKeys } from "./rotate-keys.ts";
import { needed } from "./settle.ts";
import { snapshot } from "./snapshot.ts";
import { StartError } from "../server/start-error.ts";

export interface Command {
  usage: string;
  about: string;
  /** Returns the exit code; nothing means 0. */
  run(words: string[]): Promise<number | undefined>;
}

export const say = (text: string) => void process.stdout.write(`${text}\n`);

const backupUrl = () => needed("DATABASE_BACKUP_URL", "a login that may read everything");
const filesFolder = () => join(process.env.DATA_DIR ?? ".data", "files");

export const commands: Record<string, Command> = {
  ...people,
  "verify-audit": {
    usage: "",
    about: "recomputes every audit chain and names the first entry that does not fit",
    async run() {
      const chains = await verifyAllChains();
      for (const { name, verdict, organisationId } of chains)
        say(
          `${verdict.whole ? `whole, ${verdict.count} entries` : `BROKEN at entry ${verdict.brokenAt}`}  ${name}  ${organisationId}`,
        );
      return chains.every(({ verdict }) => verdict.whole) ? 0 : 1;
    },
  },
  "check-walls": {
    usage: "",
    about: "looks in the catalogue for holes in the walls between organisations (R-16)",
    run: checkWalls,
  },
  "rotate-keys": {
    usage: "",
    about: "seals everything anew under SECRET_KEY; SECRET_KEY_PREVIOUS opens what is older",
    async run() {
      if (process.env.SECRET_KEY_PREVIOUS && !process.env.ADDRESS_KEY)
        throw new StartError(
          "Set ADDRESS_KEY to the very first SECRET_KEY, or hashes of addresses no longer match.",
        );
      for (const [column, count] of Object.entries(
        await rotateKeys(process.env.DATABASE_URL ?? ""),
      ))
        say(`${column}: ${count} sealed anew`);
      say(
        "Everything is sealed by SECRET_KEY. SECRET_KEY_PREVIOUS is needed until mailed links and forms of its time are over (90 days).",
      );
      return 0;
    },
  },
  "erase-organisation": {
    usage: "ID NAME",
    about: "deletes everything of a client and destroys its key; needs DATABASE_OWNER_URL",
    async run([id = "", ...name]) {
      process.env.DATABASE_URL = needed("DATABASE_OWNER_URL", "the owner login of the migrations");
      let erased = await eraseOrganisation(id, name.join(" "));
      if (erased === "charged" && (await endCharges(id)))
        erased = await eraseOrganisation(id, name.join(" "));
      if (erased === "charged") {
        say("The payment service still charges this client and does not answer. Nothing is gone.");
        return 1;
      }
      if (erased !== undefined) await removeFilesOf(id);
      say(
        erased === undefined
          ? "No client has this id and this name."
          : `${erased} rows are gone for good. The audit trail stays for its term.`,
      );
      return erased === undefined ? 1 : 0;
    },
  },
  retention: {
    usage: "",
    about: "how much of each kind is kept, and how much is past its time",
    run: retentionReport,
  },
  snapshot: {
    usage: "FOLDER",
    about: "writes database and files of one moment into a new folder",
    async run([folder]) {
      if (!folder) throw new StartError("Say into which new folder.");
      const { tables, files } = await snapshot(backupUrl(), filesFolder(), folder);
      const rows = tables.reduce((sum, { count }) => sum + count, 0);
      say(`${tables.length} tables with ${rows} rows and ${files.length} files are in ${folder}.`);
      return 0;
    },
  },
  restore: {
    usage: "FOLDER [LEDGER]",
    about: "fills the empty database of DATABASE_ADMIN_URL, compares, replays erasures, reports",
    async run([folder, ledgerFile]) {
      if (!folder) throw new StartError("Say from which folder.");
      const adminUrl = needed("DATABASE_ADMIN_URL", "a database administrator's login");
      const compared = await restore(adminUrl, filesFolder(), folder);
      const ledger: Erasure[] = ledgerFile
        ? (JSON.parse(readFileSync(ledgerFile, "utf8")) as Erasure[])
        : [];
      const revived = await replayErasures(adminUrl, [...(await erasures(adminUrl)), ...ledger]);
      return report({
        ...compared,
        revived,
        ledger: ledger.length,
        chains: await verifyAllChains(),
      });
    },
  },
  ledger: {
    usage: "",
    about: "prints what was erased, by hash: keep it apart from the snapshots, give it to restore",
    async run() {
      say(JSON.stringify(await erasures(backupUrl())));
      return 0;
    },
  },
};
