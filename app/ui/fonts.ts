import textFont from "@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url";

/** Links for the root route: the text font is needed by the first line of every page, the mono font is not. */
export const fontPreloads: {
  rel: "preload";
  href: string;
  as: "font";
  type: "font/woff2";
  crossOrigin: "anonymous";
}[] = [
  { rel: "preload", href: textFont, as: "font", type: "font/woff2", crossOrigin: "anonymous" },
];
