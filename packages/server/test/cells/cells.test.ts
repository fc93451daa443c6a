import type { OrganizationPermission, OrganizationRole, Plan } from "@rolecall/organization";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cells, type Cell } from "../../../organization/test/cells.ts";
import { fixtures, project, type Difference, type Fixture } from "../../../organization/test/fixtures.ts";
import { noon, person } from "../../../organization/test/organizations.ts";
import { createClient } from "../../src/client.ts";
import { honoGuard } from "../../src/hono.ts";
import { createAuthority, importOrganization, type Authority, type Guards } from "../../src/index.ts";
import { eachDatabase } from "../databases.ts";
import { givenByFixture, givenByTable, organizationOf } from "./givenPeople.ts";
import { serve, type Served } from "./serve.ts";

const plans: readonly Plan[] = ["free", "growth", "enterprise"];
const roles: readonly OrganizationRole[] = ["owner", "admin", "billingAdmin", "member"];
const finer = ["report.share", "lexicon.drop", "lexicon.merge"] as const;
/** Every permission of the table and the finer ones, with what it is about. */
const permissions: readonly Pick<Cell, "about" | "permission">[] = cells.filter(
  ({ role }) => role === "owner",
);
const asked = [...permissions, ...finer.map((permission) => ({ permission, about: "project" as const }))];

eachDatabase("the 268 cells, asked over HTTP", (open) => {
  let authority: Authority;
  let served: Served;
  let count = 0;
  const headers = new Map<OrganizationRole, Readonly<Record<string, string>>>();

  beforeAll(async () => {
    authority = createAuthority({
      database: await open(),
      secret: "a secret that only the tests know, of 32 bytes",
      clock: () => noon,
    });
    served = await serve(authority, (app, guards) => {
      for (const { permission, about } of asked) addGuarded(app, guards, permission, about === "project");
    });
    for (const role of roles) headers.set(role, served.signIn(person(role)));
  });

  afterAll(async () => {
    await served.close();
  });

  const headersOf = (role: OrganizationRole) => headers.get(role) ?? {};
  const as = (role: OrganizationRole) => createClient({ url: served.url, headers: headersOf(role) });

  /** Who may do what, as `POST /access/checks` says: "member report.share". */
  async function checked(organization: string, inProject: string): Promise<readonly string[]> {
    const answers = await Promise.all(
      roles.map(async (role) => {
        const checks = asked.map(({ permission, about }) => ({
          permission,
          ...(about === "project" ? { target: { project: inProject } } : {}),
        }));
        const answer = await as(role).access.check({ organization, checks });
        if (!answer.ok) throw new Error(answer.problem.detail);
        expect(answer.value.decisions).toHaveLength(asked.length);
        return answer.value.decisions.flatMap((decision) =>
          decision.status === "allowed" ? [`${role} ${decision.permission}`] : [],
        );
      }),
    );
    return answers.flat().sort();
  }

  /** The same, as the application's own routes say behind their guards. */
  async function passed(organization: string, inProject: string): Promise<readonly string[]> {
    const answers = await Promise.all(
      roles.map(async (role) => {
        const allowed: string[] = [];
        for (const { permission, about } of asked) {
          const place = about === "project" ? `${organization}/${inProject}` : organization;
          const response = await fetch(`${served.origin}/own/${permission}/${place}`, {
            headers: headersOf(role),
          });
          const body: unknown = await response.json();
          expect({ status: response.status, body }).toMatchObject(
            response.status === 200
              ? { body: { for: role } }
              : { status: 403, body: { code: "not_permitted", permission } },
          );
          if (response.status === 200) allowed.push(`${role} ${permission}`);
        }
        return allowed;
      }),
    );
    return answers.flat().sort();
  }

  it("are 268, and 3 finer answers for each person", () => {
    expect(cells).toHaveLength(268);
    expect(asked).toHaveLength(70);
  });

  describe.each(plans)("on the %s plan", (plan) => {
    it("are answered as the table has them", async () => {
      const organization = `acme-${++count}`;
      await importOrganization(authority.database, organizationOf(organization, plan, givenByTable));
      const wanted = tableWith([]);
      const shown = (answers: readonly string[]) => answers.filter((answer) => !isFiner(answer));
      expect(shown(await checked(organization, project))).toEqual(wanted);
      expect(shown(await passed(organization, project))).toEqual(wanted);
    });

    it.each(fixtures)("differ as listed and in nothing else for $name", async (fixture) => {
      const organization = `acme-${++count}`;
      const created = fixture.name === "an owner who created the project";
      const given = givenByFixture[fixture.name];
      if (given === undefined) throw new Error(`no one is given anything for ${fixture.name}`);
      await importOrganization(
        authority.database,
        organizationOf(organization, plan, created ? {} : given, created ? "other" : project),
      );
      const inProject = created ? await createProject(organization) : project;
      if (created) await giveTable(organization, inProject);
      const answers = await checked(organization, inProject);
      expect(answers.filter((answer) => !isFiner(answer))).toEqual(tableWith(fixture.differences(plan)));
      for (const role of fixture.changed)
        expect(answers.filter((answer) => isFiner(answer) && answer.startsWith(`${role} `))).toEqual(
          finer
            .filter((each) => fixture.finer[each])
            .map((each) => `${role} ${each}`)
            .sort(),
        );
      // a guarded route is asked once for each answer, so a plan that changes none is left out
      const isAsked = plan === "enterprise" || dependsOnPlan(fixture);
      expect(isAsked ? await passed(organization, inProject) : answers).toEqual(answers);
    });
  });

  async function createProject(organization: string): Promise<string> {
    const made = await as("owner").projects.create({ organization, name: "Web" });
    if (!made.ok || made.value.id === undefined) throw new Error("no project was made");
    return made.value.id;
  }

  /** What was given on an earlier plan stays, so it is written and not asked for. */
  async function giveTable(organization_id: string, project_id: string): Promise<void> {
    await authority.database.query
      .insertInto("project_grants")
      .values(
        (["billingAdmin", "member"] as const).map((user_id) => ({
          organization_id,
          project_id,
          user_id,
          role: "analyst" as const,
        })),
      )
      .execute();
  }
});

function addGuarded(
  app: Parameters<Parameters<typeof serve>[1] & {}>[0],
  guards: Guards,
  permission: OrganizationPermission,
  isAboutProject: boolean,
): void {
  app.get(
    `/own/${permission}/:organization${isAboutProject ? "/:project" : ""}`,
    honoGuard(
      guards,
      permission,
      (context) =>
        // which of the permissions take a project is known at run time only
        ({
          organization: context.req.param("organization"),
          ...(isAboutProject ? { project: context.req.param("project") } : {}),
        }) as never,
    ),
    (context) => context.json({ for: context.get("authorized").person.userId }),
  );
}

const dependsOnPlan = ({ differences }: Fixture) =>
  JSON.stringify(differences("free")) !== JSON.stringify(differences("enterprise"));

const isFiner = (answer: string) => finer.some((permission) => answer.endsWith(` ${permission}`));

/** Who may do what by the table, with the differences of a fixture. */
function tableWith(differences: readonly Difference[]): readonly string[] {
  return cells
    .filter(({ role, row, allowed }) => {
      const of = differences.filter((each) => each.role === role);
      if (of.some((each) => each.allowed?.includes(row))) return true;
      return allowed && !of.some((each) => each.denied?.includes(row));
    })
    .map(({ role, permission }) => `${role} ${permission}`)
    .sort();
}
