/**
 * A link row belongs to nobody, but what it leads to may stand behind an organisation's wall. Such an address
 * carries the organisation in front of the token: without it nothing could look behind the right wall.
 */
export const walledToken = (organisationId: string, token: string): string =>
  Buffer.from(organisationId.replaceAll("-", ""), "hex").toString("base64url") + token;

/** Both parts again; undefined for anything that was never made here. */
export function readWalledToken(
  text: string,
): { organisationId: string; token: string } | undefined {
  if (!/^[\w-]{65}$/.test(text)) return undefined;
  const hex = Buffer.from(text.slice(0, 22), "base64url").toString("hex");
  const organisationId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  return { organisationId, token: text.slice(22) };
}
