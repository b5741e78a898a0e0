import type { ConsoleMessage, Page, Request } from "@playwright/test";

export interface Watched {
  findings: string[];
  /** When nothing is on its way any more that could lead to another page: a click says only that it was made. */
  settled(): Promise<void>;
}

/** Collects what no journey may cause, and the pages it comes to. */
export async function watch(page: Page, origin: string, visited: Set<string>): Promise<Watched> {
  const findings: string[] = [];
  const documents = new Set<string>();
  const leading = new Set<Request>();
  let at = "";
  let isAsked = false;
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`policy violation: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  for (const end of ["requestfinished", "requestfailed"] as const)
    page.on(end as "requestfinished", (request) => leading.delete(request));
  page.on("request", (request) => {
    // The whole page, or what the router asks for before it goes on to one: its code and its data.
    if (/^(document|script|fetch)$/.test(request.resourceType())) leading.add(request);
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) isAsked = true;
    if (request.isNavigationRequest()) documents.add(request.url());
    // Going to the payment service's own pages is seen in the address bar; our pages ask nobody.
    const leaves = request.isNavigationRequest() && request.frame() === page.mainFrame();
    if (!leaves && isOwn(page.url(), origin) && !isOwn(request.url(), origin))
      findings.push(`request to ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 500) findings.push(`${response.status()} from ${response.url()}`);
  });
  page.on("framenavigated", (frame) => {
    if (frame !== page.mainFrame()) return;
    const url = new URL(frame.url());
    // The router notes its place in the history when it wakes up: that is no other page.
    const isSame = url.href === at && !isAsked;
    at = url.href;
    isAsked = false;
    if (url.origin === origin && !isSame) visited.add(url.pathname);
  });
  page.on("pageerror", (error) => findings.push(`uncaught in the page: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error" && !isRefusedDocument(message, documents))
      findings.push(`console: ${message.text()}`);
  });
  return {
    findings,
    async settled() {
      // An answer of the page says that what the click has begun is on its way, however busy the machine is; between two
      // requests of one way there may be none.
      for (let turn = 0, quiet = 0; quiet < 3 && turn < 500; turn += 1) {
        await page.evaluate("0").catch(() => undefined);
        await page.waitForTimeout(10);
        quiet = leading.size > 0 ? 0 : quiet + 1;
      }
    },
  };
}

const isOwn = (url: string, origin: string) =>
  /^(data|blob|about):/.test(url) || new URL(url).origin === origin;

/** A form that was filled in wrongly is answered with 400, and Chromium calls that an error in its console. */
function isRefusedDocument(message: ConsoleMessage, documents: Set<string>): boolean {
  return (
    message.text().startsWith("Failed to load resource: the server responded with a status of 4") &&
    documents.has(message.location().url)
  );
}
