import type { ApprovedState } from "../opinion/approved-state.ts";
import type { Register } from "./register.ts";

type Parts = Pick<
  ApprovedState,
  "purpose" | "recipients" | "thirdCountries" | "retention" | "system" | "legalBasis"
>;

/** The parts of what is approved that the register holds. Who is responsible is none of them (contract, „Light“). Pure. */
export function registerState(register: Register | null): Parts {
  const {
    purposes = [],
    recipients = [],
    retention = null,
    system = null,
    provider = null,
  } = register ?? {};
  const abroad = recipients.filter(({ country }) => country !== null);
  const all = <Row, Value>(rows: readonly Row[], of: (row: Row) => [string, Value]) =>
    Object.fromEntries(rows.map(of));
  return {
    purpose: all(purposes, ({ purpose }) => [purpose, {}]),
    legalBasis: all(purposes, ({ purpose, ...basis }) => [purpose, { ...basis }]),
    recipients: all(recipients, ({ name, role }) => [name, { role }]),
    thirdCountries:
      recipients.length > 0 && abroad.length === 0
        ? { "": { transfer: "within" } }
        : all(abroad, ({ name, country, transfer, checkedOn }) => [
            name,
            { country, transfer, checkedOn },
          ]),
    retention: retention === null ? {} : { "": { retention } },
    system: system === null && provider === null ? {} : { "": { system, provider } },
  };
}
