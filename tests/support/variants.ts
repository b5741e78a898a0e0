/** The first of a journey's ways alone in npm test; npm run endure -- journeys goes every one. */
export const waysOf = <Way>(ways: readonly Way[]): readonly Way[] =>
  process.env.EVERY_WAY === "1" ? ways : ways.slice(0, 1);
