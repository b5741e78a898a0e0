// npm run admin -- COMMAND: what an operator does on the server itself.
import "./server/environment.ts";
import { commands } from "./admin/commands.ts";
import { settle } from "./admin/settle.ts";
import { StartError } from "./server/start-error.ts";

const [, , name = "", ...words] = process.argv;
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;

async function run(): Promise<number> {
  if (!command) {
    const lines = Object.entries(commands).map(([word, { usage, about }]) =>
      `  ${`${word} ${usage}`.padEnd(52)} ${about}`.trimEnd(),
    );
    process.stdout.write(`npm run admin -- COMMAND\n${lines.join("\n")}\n`);
    return name === "" ? 0 : 2;
  }
  const end = await settle(async (dataDir) => {
    const { demoEnvironment } = await import("./demo/logins.ts");
    return demoEnvironment(dataDir);
  });
  try {
    return (await command.run(words)) ?? 0;
  } finally {
    await end();
  }
}

try {
  process.exitCode = await run();
} catch (error) {
  const reason = error instanceof StartError ? error.message : error;
  process.stderr.write(
    `${reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)}\n`,
  );
  process.exitCode = 1;
}
