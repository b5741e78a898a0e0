import { resolve } from "node:path";

/** What the product reads from its environment, set before anything of it is used. Import after database.ts. */
Object.assign(process.env, {
  DATA_DIR: resolve(".test/data"),
  APP_ORIGIN: "http://localhost:3000",
  SECRET_KEY: "only-for-tests-0123456789-abcdefghijklmnopqrstuvwxyz",
  SENDGRID_API_KEY: "SG.demo",
  SENDGRID_BASE_URL: "http://127.0.0.1:9",
  STRIPE_URL: "http://sk_test_none@127.0.0.1:9",
  MAIL_FROM: "Tulos <portal@tulos.example>",
  LOG_LEVEL: "silent",
});
