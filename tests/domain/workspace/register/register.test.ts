import { expect, test } from "vitest";
import {
  emptyRegister,
  type Purpose,
  type Recipient,
  type Register,
  registerFaults,
  registerFields,
  registerGaps,
} from "#app/domain/workspace/register/register.ts";
import { registerState } from "#app/domain/workspace/register/register-state.ts";

const selling: Purpose = {
  purpose: "Angebote schreiben",
  basis: "contract",
  interest: null,
  necessity: null,
  balancing: null,
};
const ranking: Purpose = {
  purpose: "Leads ordnen",
  basis: "legitimate-interest",
  interest: "Vertrieb",
  necessity: "Menge",
  balancing: "Nur Firmendaten",
};
const hubspot: Recipient = {
  name: "HubSpot",
  role: "processor",
  country: "USA",
  transfer: "dpf",
  checkedOn: "2026-11-02",
};
const whole: Register = {
  purposes: [selling, ranking],
  recipients: [hubspot],
  retention: "24 Monate",
  system: "Smart CRM",
  provider: "HubSpot",
  responsibleId: "7d4b0f0e-1111-4222-8333-444455556666",
};

test("nothing entered is a gap everywhere, and what is whole has none", () => {
  expect(registerGaps(emptyRegister)).toEqual(registerFields);
  expect(registerGaps(whole)).toEqual([]);
});

test.each([
  ["legalBasis", { purposes: [selling, { ...ranking, basis: null }] }],
  ["recipients", { recipients: [{ ...hubspot, role: null }] }],
  ["thirdCountries", { recipients: [{ ...hubspot, transfer: null }] }],
  ["thirdCountries", { recipients: [{ ...hubspot, checkedOn: null }] }],
  ["retention", { retention: null }],
  ["system", { provider: null }],
  ["responsible", { responsibleId: null }],
] as const)("%s is a gap as long as a part of it is", (gap, change) => {
  expect(registerGaps({ ...whole, ...change })).toEqual([gap]);
});

test("whoever stays in the EEA needs no ground, and no ground at all is an answer", () => {
  const within = { ...hubspot, country: null, transfer: null, checkedOn: null };
  expect(registerGaps({ ...whole, recipients: [within] })).toEqual([]);
  const none = { ...hubspot, transfer: "none" as const };
  expect(registerGaps({ ...whole, recipients: [none] })).toEqual([]);
});

test.each([
  [{ purposes: [{ ...ranking, balancing: null }] }, [{ field: "balancing", reason: "steps" }]],
  [{ purposes: [{ ...selling, purpose: "" }] }, [{ field: "purpose", reason: "purpose" }]],
  [{ recipients: [{ ...hubspot, name: "" }] }, [{ field: "recipient", reason: "recipient" }]],
  [{ recipients: [{ ...hubspot, country: null }] }, [{ field: "country", reason: "country" }]],
])("a register that cannot be kept: %j", (change, faults) => {
  expect(registerFaults({ ...whole, ...change })).toEqual(
    faults.map((fault) => ({ ...fault, at: 0 })),
  );
});

test("one purpose and one recipient stand once: a state knows them by name", () => {
  const twice = { ...whole, purposes: [selling, selling], recipients: [hubspot, hubspot] };
  expect(registerFaults(twice)).toEqual([
    { field: "purpose", at: 1, reason: "twice" },
    { field: "recipient", at: 1, reason: "twice" },
  ]);
  expect(registerFaults(whole)).toEqual([]);
});

test("what is approved knows purposes, bases, recipients and countries by name", () => {
  expect(registerState(whole)).toMatchObject({
    purpose: { "Angebote schreiben": {}, "Leads ordnen": {} },
    legalBasis: { "Leads ordnen": { basis: "legitimate-interest", necessity: "Menge" } },
    recipients: { HubSpot: { role: "processor" } },
    thirdCountries: { HubSpot: { country: "USA", transfer: "dpf", checkedOn: "2026-11-02" } },
    system: { "": { system: "Smart CRM", provider: "HubSpot" } },
  });
  const within = { ...hubspot, country: null, transfer: null };
  expect(registerState({ ...whole, recipients: [within] }).thirdCountries).toEqual({
    "": { transfer: "within" },
  });
  expect(registerState(null).thirdCountries).toEqual({});
});
