const night = "#0c2231";

/** What a phone needs to put the site among its apps; the icons are drawn while building. */
export const siteManifest = (brand: string, description: string) => ({
  name: brand,
  short_name: brand,
  description,
  lang: "de",
  start_url: "/",
  display: "browser",
  background_color: "#faf8f4",
  theme_color: night,
  icons: iconSizes.map((size) => ({
    src: `/icon-${size}.png`,
    sizes: `${size}x${size}`,
    type: "image/png",
    purpose: "any maskable",
  })),
});

export const iconSizes = [192, 512] as const;

/** The mark of favicon.svg on a full ground, small enough for any mask. */
export const fullIcon = (favicon: string): string => {
  const mark = /<g [^]*<\/svg>/.exec(favicon)?.[0].replace("</svg>", "") ?? "";
  const ground = `<rect width="32" height="32" fill="${night}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${ground}<g transform="translate(3.2 3.2) scale(0.8)">${mark}</g></svg>`;
};
