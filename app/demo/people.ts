/** The sample people of the demo and of the tests, by the names the stories call them. */
export const people = {
  anna: {
    id: "00000000-0000-4000-8000-00000000a001",
    email: "anna.weber@tulos.example",
    name: "Anna Weber",
    language: "de",
    roles: ["consultant", "lead-consultant"],
  },
  jonas: {
    id: "00000000-0000-4000-8000-00000000a002",
    email: "jonas.brandt@tulos.example",
    name: "Jonas Brandt",
    language: "en",
    roles: ["consultant"],
  },
  ines: {
    id: "00000000-0000-4000-8000-00000000a003",
    email: "ines.lorenz@tulos.example",
    name: "Ines Lorenz",
    language: "de",
    roles: ["consultant", "administrator"],
  },
} as const;

/** Two clients with a consultant each. */
export const sampleClients = {
  muster: {
    id: "00000000-0000-4000-8000-00000000b001",
    name: "Muster Vertriebs-GmbH",
    lead: "katrin@muster-vertrieb.example",
    land: "BY",
    consultant: "anna",
  },
  nordlicht: {
    id: "00000000-0000-4000-8000-00000000b002",
    name: "Nordlicht Telefonie GmbH",
    lead: "vertrieb@nordlicht-telefonie.example",
    land: "HH",
    consultant: "jonas",
  },
} as const;

/** The sample people of two clients: what Muster has, Nordlicht must never see. */
export const clientPeople = {
  mertens: {
    id: "00000000-0000-4000-8000-00000000c001",
    email: "petra.mertens@muster-vertrieb.example",
    name: "Petra Mertens",
    language: "de",
    organisation: "muster",
    roles: ["admin", "approver", "editor"],
  },
  aydin: {
    id: "00000000-0000-4000-8000-00000000c003",
    email: "deniz.aydin@muster-vertrieb.example",
    name: "Deniz Aydın",
    language: "de",
    organisation: "muster",
    roles: ["editor"],
  },
  reed: {
    id: "00000000-0000-4000-8000-00000000c004",
    email: "tom.reed@muster-vertrieb.example",
    name: "Tom Reed",
    language: "en",
    organisation: "muster",
    roles: ["reader"],
  },
  kurz: {
    id: "00000000-0000-4000-8000-00000000c002",
    email: "sven.kurz@nordlicht-telefonie.example",
    name: "Sven Kurz",
    language: "de",
    organisation: "nordlicht",
    roles: ["admin", "approver", "editor"],
  },
} as const;

export const samplePeople = { ...people, ...clientPeople };

export type SamplePerson = keyof typeof samplePeople;
