import type { Person } from "@rolecall/organization/rules";
import { organization } from "../../../organization/test/organizations.ts";
import type { Ask } from "./Ask.ts";
import type { IdOf, Scenario } from "./Scenario.ts";

const twoOwners = (id: IdOf) =>
  organization({ people: { [id("olga")]: "owner", [id("omar")]: "owner", [id("ada")]: "admin" } });

const stepsDown = (by: Person): Ask => ({ by, command: { type: "member.stepDown", role: "member" } });
const leaves = (by: Person): Ask => ({ by, command: { type: "member.leave" } });
const demotes = (by: Person, { userId }: Person): Ask => ({
  by,
  command: { type: "member.changeRole", userId, role: "admin", version: 1 },
});
const removes = (by: Person, { userId }: Person): Ask => ({
  by,
  command: { type: "member.remove", userId },
});
const handsOver = (by: Person, { userId }: Person): Ask => ({
  by: { ...by, passwordConfirmed: true },
  command: { type: "ownership.handOver", userId, ownRole: "admin" },
});
const deletesAccount = (by: Person): Ask => ({ by, deletesAccount: true });

/** Two owners who would both go, in every way there is to go. */
export const ownerScenarios: Readonly<Record<string, Scenario>> = {
  "two owners step down": between((olga, omar) => [stepsDown(olga), stepsDown(omar)]),
  "two owners demote each other": between((olga, omar) => [demotes(olga, omar), demotes(omar, olga)]),
  "two owners remove each other": between((olga, omar) => [removes(olga, omar), removes(omar, olga)]),
  "two owners leave": between((olga, omar) => [leaves(olga), leaves(omar)]),
  "two owners delete their accounts": between((olga, omar) => [deletesAccount(olga), deletesAccount(omar)]),
  "an owner leaves while the other steps down": between((olga, omar) => [leaves(olga), stepsDown(omar)]),
  "an owner deletes the account while being made an admin": between((olga, omar) => [
    deletesAccount(olga),
    demotes(omar, olga),
    stepsDown(omar),
  ]),
  "ownership is handed over to someone who is being removed": between((olga, omar, ada) => [
    handsOver(olga, ada),
    removes(omar, ada),
    stepsDown(omar),
  ]),
  "both owners hand over to the same admin, who leaves": between((olga, omar, ada) => [
    handsOver(olga, ada),
    handsOver(omar, ada),
    leaves(ada),
  ]),
};

function between(asks: (olga: Person, omar: Person, ada: Person) => readonly Ask[]): Scenario {
  return { start: twoOwners, asks: (person) => asks(person("olga"), person("omar"), person("ada")) };
}
