import { fileState, readCompanyFile } from "./company-file.server.ts";
import { replaceCompany } from "./company.ts";

const pause = 500;

/**
 * Takes the company's facts from COMPANY_FILE, now and whenever the file changes. A file that is broken for the moment
 * changes nothing: `tell` gets what is wrong, once for each state of it.
 */
export function followCompanyFile(tell: (problems: string[]) => void): void {
  const path = process.env.COMPANY_FILE;
  if (!path) return;
  let seen = "";
  const look = () => {
    const state = fileState(path);
    if (state === seen) return;
    seen = state;
    const read = readCompanyFile(path);
    if ("facts" in read) replaceCompany(read.facts);
    else tell(read.problems);
  };
  look();
  setInterval(look, pause).unref();
}
