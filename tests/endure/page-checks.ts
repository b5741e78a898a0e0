import type { Page } from "@playwright/test";
import { axeFindings } from "#tests/support/axe.ts";
import { htmlFaults } from "#tests/support/html.ts";

/** A screen of 1280 × 1024 at 400 %: what WCAG 1.4.10 asks for. */
const zoomed = { width: 320, height: 256 };
const desk = { width: 1_280, height: 900 };

/**
 * What is wrong with the page as it is now, which came as `html`: axe in the light as it stands and in the dark
 * with all its folds open; controls that vanish in forced colours; wider than the screen at 400 %; what Tab does not
 * reach, or reaches unseen; HTML that is not valid.
 */
export async function faultsOf(page: Page, html: string): Promise<string[]> {
  const found: string[] = [];
  const note = (where: string, faults: string[]) =>
    found.push(...faults.map((fault) => `${where}: ${fault}`));
  await page.setViewportSize(desk);
  note("html", await htmlFaults(html));
  note("light", await axeFindings(page));
  note("keyboard", await keyboardFaults(page));
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
  });
  await page.emulateMedia({ colorScheme: "dark" });
  note("dark", await axeFindings(page));
  note("400 %", await reflowFaults(page));
  await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
  note("forced colours", await vanished(page));
  await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
  return found;
}

async function reflowFaults(page: Page): Promise<string[]> {
  await page.setViewportSize(zoomed);
  const wide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const all = [...document.body.querySelectorAll("*:not(.max-md\\:sr-only *)")];
    const over = all.filter((one) => one.getBoundingClientRect().right > clientWidth + 1);
    const innermost = over.filter(
      (one) => !over.some((other) => other !== one && one.contains(other)),
    );
    return [`${scrollWidth - clientWidth} px too wide`, ...innermost.map((one) => one.outerHTML)];
  });
  await page.setViewportSize(desk);
  return wide.slice(0, 4).map((fault) => fault.slice(0, 200));
}

/** Everything one can act on must still have an edge or a line when the browser takes the colours away. */
function vanished(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        "main button, main input, main select, main textarea",
      ),
    ]
      .filter((one) => one.checkVisibility() && one.tabIndex >= 0)
      .filter((one) => {
        const { borderTopWidth, textDecorationLine, appearance } = getComputedStyle(one);
        const isQuiet = one.tagName === "BUTTON" && one.textContent !== "";
        return (
          borderTopWidth === "0px" &&
          textDecorationLine === "none" &&
          appearance === "none" &&
          !isQuiet
        );
      })
      .map((one) => one.outerHTML.slice(0, 120)),
  );
}

interface Stop {
  /** Place among the controls that Tab should reach; -1 for none of them. */
  at: number;
  isSeen: boolean;
  html: string;
}

/** Tab from the top: the skip link first, then every control once, each with a mark of the focus inside the screen. */
async function keyboardFaults(page: Page): Promise<string[]> {
  const count = await markControls(page);
  const faults: string[] = [];
  const reached = new Set<number>();
  for (let turn = 0; turn < count + 20 && reached.size < count; turn += 1) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(focused);
    if (!stop) break;
    if (turn === 0 && !stop.html.includes('href="#inhalt"')) faults.push(`first ${stop.html}`);
    // A date has stops of the browser's own inside; the first one counts.
    if (!stop.isSeen && !reached.has(stop.at)) faults.push(`unseen focus on ${stop.html}`);
    reached.add(stop.at);
  }
  reached.delete(-1);
  if (reached.size < count)
    faults.push(...(await missed(page, [...reached])).map((html) => `never reached ${html}`));
  return [...faults, ...(await skipLinkFaults(page))];
}

/** Numbers what Tab should reach: one of each group of radio buttons, nothing that is folded away. */
function markControls(page: Page): Promise<number> {
  return page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    window.getSelection()?.removeAllRanges();
    const groups = new Set<string>();
    const all = [
      ...document.querySelectorAll<HTMLElement>(
        "a[href], button, input, select, textarea, summary",
      ),
    ];
    const controls = all.filter((one) => {
      if (one.matches("[type=hidden], :disabled, [tabindex='-1']")) return false;
      if (!one.checkVisibility({ visibilityProperty: true })) return false;
      if (!(one instanceof HTMLInputElement) || one.type !== "radio") return true;
      const isFirst = !groups.has(one.name);
      groups.add(one.name);
      return isFirst;
    });
    for (const [at, control] of controls.entries()) {
      const isRadio = control instanceof HTMLInputElement && control.type === "radio";
      const same = isRadio
        ? all.filter((one) => one instanceof HTMLInputElement && one.name === control.name)
        : [control];
      for (const one of same) one.dataset.stop = String(at);
    }
    // From the top of the document, wherever an error has put the focus.
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute("tabindex");
    return controls.length;
  });
}

function focused(): Stop | undefined {
  const active = document.activeElement as HTMLElement | null;
  if (!active || active === document.body) return undefined;
  const marks = (one: Element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== "none" && outlineWidth !== "0px";
  };
  // A card or a label may wear the mark of what it holds.
  const wearers = [active, active.parentElement, active.parentElement?.parentElement];
  const { top, bottom, width } = active.getBoundingClientRect();
  const isSeen =
    wearers.some((one) => one && marks(one)) && width > 0 && bottom > 0 && top < window.innerHeight;
  return { at: Number(active.dataset.stop ?? -1), isSeen, html: active.outerHTML.slice(0, 160) };
}

const missed = (page: Page, reached: number[]) =>
  page.evaluate(
    (known) =>
      [...document.querySelectorAll<HTMLElement>("[data-stop]")]
        .filter(({ dataset }) => !known.includes(Number(dataset.stop)))
        .map((one) => one.outerHTML.slice(0, 160)),
    reached,
  );

async function skipLinkFaults(page: Page): Promise<string[]> {
  const skip = page.locator('a[href="#inhalt"]');
  if ((await skip.count()) === 0) return ["no skip link"];
  await skip.focus();
  await page.keyboard.press("Enter");
  const isThere = await page.evaluate(() => document.activeElement?.tagName === "MAIN");
  return isThere ? [] : ["the skip link does not lead to the content"];
}
