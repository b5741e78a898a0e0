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

export type SamplePerson = keyof typeof people;
