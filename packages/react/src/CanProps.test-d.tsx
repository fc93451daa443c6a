import { type AnyRoleModel, defineRoleModel, type Decision, type PermissionOf } from "@rolecall/core";
import { describe, expectTypeOf, it } from "vitest";
import type { CanProps } from "./CanProps.ts";
import { createPermissions } from "./createPermissions.tsx";

const model = defineRoleModel({
  scopes: { organization: {}, project: { within: "organization" } },
  permissions: {
    "team.create": { anyOf: ["organization"] },
    "team.delete": { anyOf: ["organization"] },
    "project.rename": { anyOf: ["organization", "project"] },
    "project.delete": { anyOf: ["project"] },
  },
  roles: {
    organization: { owner: { permissions: ["team.create", "team.delete", "project.rename"] } },
    project: { owner: { permissions: ["project.delete"] } },
  },
});
const { Can } = createPermissions(model);
type Props = CanProps<(typeof model)["~types"]>;
declare const aboutTeams: "team.create" | "team.delete";
declare const aboutProjects: "project.rename" | "project.delete";
declare const any: PermissionOf<typeof model>;

describe("<Can>", () => {
  it("gates with a permission, and with a target where one is needed", () => {
    void (<Can permission="team.create" />);
    void (<Can permission="team.create">create</Can>);
    void (<Can permission="team.create" key="a" not fallback={<p>no</p>} pending="…" />);
    void (<Can permission="project.rename" on={{ project: "web" }} />);
    void (<Can permission={aboutTeams} />);
    void (<Can permission={aboutProjects} on={{ project: "web" }} />);
    // @ts-expect-error some of them need the project
    void (<Can permission={any} />);
    // @ts-expect-error some of them take no project
    void (<Can permission={any} on={{ project: "web" }} />);
    // @ts-expect-error any text is too wide
    void (<Can permission={any as string} />);
    // @ts-expect-error the permission is missing
    void (<Can on={{ project: "web" }}>rename</Can>);
    // @ts-expect-error the id is no text
    void (<Can permission="project.rename" on={{ project: 3 }} />);
    // @ts-expect-error a target is an object
    void (<Can permission="project.rename" on="web" />);
    // @ts-expect-error a reason is shown by a component of its own
    void (<Can permission="team.create" disabledReason="no" />);
  });

  it("calls a function with the decision", () => {
    void (
      <Can permission="team.create">
        {(decision) => {
          expectTypeOf(decision).toEqualTypeOf<Decision>();
          return decision.status;
        }}
      </Can>
    );
    // @ts-expect-error the function is called with a decision, not with a list
    void (<Can permission="team.create">{(decision: string[]) => decision.join()}</Can>);
    // @ts-expect-error React renders no such thing
    void (<Can permission="team.create">{() => ({ status: "allowed" })}</Can>);
  });
});

describe("<Can> of a model that is known at run time only", () => {
  it("takes any names", () => {
    const Open = createPermissions({} as AnyRoleModel).Can;
    void (<Open permission="anything" />);
    void (<Open permission="anything" on={{ anywhere: "web" }} />);
  });
});

describe("CanProps", () => {
  it("are passed on by a component around the gate", () => {
    const Gate = (props: Props) => <Can {...props} />;
    void (<Gate permission="project.rename" on={{ project: "web" }} />);
    // @ts-expect-error the project is missing
    void (<Gate permission="project.rename" />);
    expectTypeOf<{ permission: "team.create" }>().toExtend<Props>();
    expectTypeOf<{ permission: "team.create"; on: { project: string } }>().not.toExtend<Props>();
    expectTypeOf<{ permission: "project.rename"; on: { project: string } }>().toExtend<Props>();
    expectTypeOf<{ permission: "project.rename" }>().not.toExtend<Props>();
    expectTypeOf<{ fallback: string }>().not.toExtend<Props>();
  });
});
