import { profiles } from "../../src/lifecycle/organization/seedOrganization.ts";
import type { SamplePerson } from "./addSampleData.ts";

const others = {
  greta: "Greta Holm",
  ravi: "Ravi Menon",
  luca: "Luca Ferri",
  hana: "Hana Sato",
  eric: "Eric Dubois",
};

/** Everyone in the sample organizations, with the address that they sign in by. */
export const samplePeople: readonly SamplePerson[] = [
  ...Object.entries(profiles).map(([id, { name }]) => ({ id, name, email: `${id}@acme.test` })),
  ...Object.entries(others).map(([id, name]) => ({ id, name, email: `${id}@northlight.test` })),
];
