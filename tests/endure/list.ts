/** Every scenario in the order of a run: its name is its file. */
export const scenarios = [
  "process-kills",
  "build-kills",
  "backend-kills",
  "database-loss",
  "mail-kill",
  "isolation",
  "addresses",
  "alike",
  "bots",
  "slow-clients",
  "booking-race",
  "booking-kills",
  "events",
  "upload-kills",
  "hostile-files",
  "every-page",
] as const;
