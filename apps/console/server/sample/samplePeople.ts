import { profiles } from "./seedOrganization.ts";

/** A person who can sign in. */
export interface SamplePerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

const others = {
  greta: "Greta Holm",
  ravi: "Ravi Menon",
  luca: "Luca Ferri",
  hana: "Hana Sato",
  eric: "Eric Dubois",
};

/** Everyone in the sample organizations, with the email address they sign in with. */
export const samplePeople: readonly SamplePerson[] = [
  ...Object.entries(profiles).map(([id, { name }]) => ({ id, name, email: `${id}@acme.test` })),
  ...Object.entries(others).map(([id, name]) => ({ id, name, email: `${id}@northlight.test` })),
];
