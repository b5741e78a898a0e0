const night = "#0c2231";

type Words = { brand: string; claim: string; lines: readonly string[] };

/** What a messenger shows beside a link: 1200 × 630, the title as on the home page, three instruments below. */
export function shareImage({ brand, claim, lines }: Words): string {
  const title = lines
    .map(
      (line, at) =>
        `<text x="80" y="${250 + at * 86}" font-size="76" font-weight="700">${line}</text>`,
    )
    .join("");
  const dials = ["#7fd1a8", "#e9a21b", "#f0a093"]
    .map((colour, at) => {
      const turn = [-60, 0, 60][at] ?? 0;
      return `<g transform="translate(${130 + at * 130} 520)" fill="none" stroke="${colour}" stroke-width="12"><path d="M-39 22.5A45 45 0 1 1 39 22.5"/><path d="M0 0V-26" stroke="#fff" stroke-width="7" stroke-linecap="round" transform="rotate(${turn})"/></g>`;
    })
    .join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630"><rect width="1200" height="630" fill="${night}"/><g fill="#fff" font-family="Atkinson Hyperlegible Next"><text x="80" y="120" font-size="44" font-weight="700">${brand}</text><text x="1120" y="120" font-size="32" text-anchor="end" fill="#d5e2e9">${claim}</text>${title}</g>${dials}</svg>`;
}
