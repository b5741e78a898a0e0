import "./server/environment.ts";
import { loadApplication } from "./server/application.ts";
import { isBuildFresh, isBuilt } from "./server/build.ts";
import { live, type Life } from "./server/lifecycle.ts";
import { prepareServe } from "./server/prepare-serve.ts";
import { readSettings } from "./server/settings.ts";
import { StartError } from "./server/start-error.ts";
import { startWeb } from "./server/web.ts";

const say = (text: string) => void process.stdout.write(`${text}\n`);

const modes = {
  async demo(life: Life) {
    const settings = readSettings("demo", process.env);
    const { prepareDemo } = await import("./demo/prepare.ts");
    const prepare = () => prepareDemo(settings, life, say);
    await startWeb(settings, life, { demo: true, prepare });
    say(`\nTulos is ready.\n  ${settings.appOrigin.origin}        the product`);
    say(`  ${settings.appOrigin.origin}/demo   its mailbox and sample people\nCtrl-C ends it.`);
  },

  async serve(life: Life) {
    loadEnvironmentFile();
    const settings = readSettings("serve", process.env);
    if (!isBuilt()) throw new StartError("There is no finished build. Run npm run build first.");
    if (!isBuildFresh()) say("The build is older than the sources: npm run build renews it.");
    const prepare = async () => {
      const applied = await prepareServe();
      if (applied.length > 0) say(`Migrated the database: ${applied.join(", ")}`);
    };
    await startWeb(settings, life, { demo: false, prepare });
    say(`Tulos is ready at ${settings.appOrigin.origin} (${settings.host}:${settings.port}).`);
  },

  async worker(life: Life) {
    loadEnvironmentFile();
    readSettings("worker", process.env);
    const application = await loadApplication();
    life.onStop("connections", () => application.close());
    const worker = await application.startWorker();
    life.onStop("worker", () => worker.stop());
    say("The worker is ready.");
  },
};

function loadEnvironmentFile(): void {
  try {
    process.loadEnvFile(".env");
  } catch {
    // Without the file everything comes from the environment.
  }
}

const [, , mode = ""] = process.argv;
live(async (life) => {
  if (!(mode === "demo" || mode === "serve" || mode === "worker"))
    throw new StartError("Say what to start: node app/server.ts demo, serve or worker.");
  await modes[mode](life);
});
