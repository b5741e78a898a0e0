import type { Config } from "@react-router/dev/config";

export default {
  ssr: true,
  // About a hundred routes: one list in the page beats a request per link, and closes the manifest endpoint.
  routeDiscovery: { mode: "initial" },
} satisfies Config;
