import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { reactRouter } from "@react-router/dev/vite";
import { Resvg } from "@resvg/resvg-js";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig, type Plugin } from "vite";
import german from "./app/i18n/de/page.ts";
import english from "./app/i18n/en/page.ts";
import { shareImage } from "./app/ui/share-image.ts";
import { fullIcon, iconSizes, siteManifest } from "./app/ui/site-manifest.ts";

export default defineConfig({
  plugins: [tailwindcss(), reactRouter(), shareImages(), siteIcons()],
  // Bundled, both cost half of the memory at their first use, and the mail components a quarter of the time.
  ssr: { noExternal: [/^@react-email\//, "stripe"] },
  // Fonts stay files: an inlined font would be sent with every page instead of once.
  build: { assetsInlineLimit: 0 },
});

/** The pictures that messengers show beside a link, drawn while building. */
function shareImages(): Plugin {
  const home = createRequire(import.meta.url).resolve(
    "@expo-google-fonts/atkinson-hyperlegible-next/package.json",
  );
  const font = (weight: string) =>
    join(home, `../${weight}/AtkinsonHyperlegibleNext_${weight}.ttf`);
  return {
    name: "share-images",
    applyToEnvironment: ({ name }) => name === "client",
    generateBundle() {
      for (const [locale, { claim, shareTitle }] of Object.entries({ de: german, en: english })) {
        const svg = shareImage({ brand: "Tulos", claim, lines: shareTitle });
        const drawn = new Resvg(svg, {
          font: {
            fontFiles: [font("400Regular"), font("700Bold")],
            loadSystemFonts: false,
            defaultFontFamily: "Atkinson Hyperlegible Next",
          },
        });
        const source = drawn.render().asPng();
        this.emitFile({ type: "asset", fileName: `share.${locale}.png`, source });
      }
    },
  };
}

/** The icons and the manifest of a phone's home screen. */
function siteIcons(): Plugin {
  return {
    name: "site-icons",
    applyToEnvironment: ({ name }) => name === "client",
    generateBundle() {
      const svg = fullIcon(readFileSync("public/favicon.svg", "utf8"));
      for (const size of iconSizes) {
        const source = new Resvg(svg, { fitTo: { mode: "width", value: size } }).render().asPng();
        this.emitFile({ type: "asset", fileName: `icon-${size}.png`, source });
      }
      const source = JSON.stringify(siteManifest("Tulos", german.claim));
      this.emitFile({ type: "asset", fileName: "site.webmanifest", source });
    },
  };
}
