import { describe, expect, it } from "vitest";
import { testGuardOrder } from "../../test/guardOrder.ts";
import type { Sketch } from "../../test/organizations.ts";
import { answerOf, asks, changesOf, noon, organization } from "../../test/organizations.ts";
import type { Context } from "./Command.ts";
import type { CommandOf } from "./CommandOf.ts";
import { editInvitation } from "./editInvitation.ts";
import { factsOf } from "./factsOf.ts";
import type { InvitationRecord } from "./records.ts";

type Edit = CommandOf<"invitation.edit">;

interface Case {
  readonly sketch: Sketch;
  readonly invitation: Partial<InvitationRecord>;
  readonly command: Edit;
  readonly context: Context;
}

const whole: Case = {
  sketch: {
    people: { olga: "owner", ada: "admin", maya: "member" },
    projects: { web: {}, shop: {} },
    teams: { growth: {}, rulers: { projects: { web: "owner" } } },
  },
  invitation: { id: "one" },
  command: { type: "invitation.edit", id: "one", role: "billingAdmin", projects: [], teamIds: [] },
  context: asks("ada"),
};

const run = ({ sketch, invitation, command, context }: Case) =>
  editInvitation(factsOf(organization({ ...sketch, invitations: [invitation] })), command, context);
const edits = (one: Case, difference: Partial<Edit>): Case => ({
  ...one,
  command: { ...one.command, ...difference },
});
const offers = (one: Case, project: Edit["projects"][number]) =>
  edits(one, { projects: [...one.command.projects, project] });
const was = (one: Case, difference: Partial<InvitationRecord>): Case => ({
  ...one,
  invitation: { ...one.invitation, ...difference },
});

describe("editInvitation", () => {
  testGuardOrder<Case>(
    whole,
    [
      {
        about: "the organization waits to be deleted",
        code: "org_not_active",
        fails: (one) => ({ ...one, sketch: { ...one.sketch, organization: { state: "deletionRequested" } } }),
      },
      {
        about: "a member edits",
        code: "not_permitted",
        fails: (one) => ({ ...one, context: asks("maya") }),
      },
      {
        about: "there is no such invitation",
        code: "invitation_not_found",
        path: "id",
        fails: (one) => edits(one, { id: "another" }),
      },
      {
        about: "its time is over",
        code: "not_pending",
        fails: (one) => was(one, { expiresAt: noon }),
      },
      {
        about: "an admin offers the role of an owner",
        code: "role_above_actor",
        path: "role",
        fails: (one) => edits(one, { role: "owner" }),
      },
      {
        about: "a team is not in the organization",
        code: "unknown_target",
        path: "teamIds[0]",
        fails: (one) => edits(one, { teamIds: ["nowhere"] }),
      },
      {
        about: "the plan has no analysts",
        code: "role_not_on_plan",
        fails: (one) =>
          offers({ ...one, sketch: { ...one.sketch, plan: "free" } }, { projectId: "web", role: "analyst" }),
      },
      {
        about: "an admin offers the role of a project owner",
        code: "role_above_actor",
        fails: (one) => offers(one, { projectId: "web", role: "owner" }),
      },
      {
        about: "an owner was invited",
        code: "target_outranks_actor",
        fails: (one) => was(one, { role: "owner" }),
      },
    ],
    run,
  );

  it("changes what is offered, without a mail and with the same link, and names who stands behind it now", () => {
    const one = edits(whole, { projects: [{ projectId: "web", role: "admin" }], teamIds: ["growth"] });
    const [change, ...rest] = changesOf(run(one), "invitation.updated");
    expect(rest).toEqual([]);
    expect(change?.invitation).toEqual({
      ...change?.before,
      role: "billingAdmin",
      projects: [{ projectId: "web", role: "admin" }],
      teamIds: ["growth"],
      invitedBy: "ada",
    });
    expect(changesOf(run(one), "mail.queued")).toEqual([]);
  });

  it("changes nothing when the offer is the same in another order", () => {
    const web = { projectId: "web", role: "admin" } as const;
    const shop = { projectId: "shop", role: "analyst" } as const;
    const one = was(whole, { role: "billingAdmin", projects: [web, shop], teamIds: ["growth", "rulers"] });
    const same = edits(one, { projects: [shop, web], teamIds: ["rulers", "growth"] });
    expect(run({ ...same, context: asks("olga") })).toEqual({ status: "unchanged" });
  });

  it("lets an admin touch no invitation for an admin or owner, and an owner every one", () => {
    const answers = ["olga", "ada"].map((who) =>
      (["owner", "admin", "billingAdmin", "member"] as const).map((role) =>
        answerOf(run({ ...was(edits(whole, { teamIds: ["growth"] }), { role }), context: asks(who) })),
      ),
    );
    expect(answers).toEqual([
      ["done", "done", "done", "done"],
      ["target_outranks_actor", "target_not_below_actor", "done", "done"],
    ]);
  });

  it("lets an admin raise an invitation to admin, and not offer a place in a team that gives more", () => {
    expect(answerOf(run(edits(whole, { role: "admin" })))).toBe("done");
    expect(answerOf(run(edits(whole, { teamIds: ["rulers"] })))).toBe("role_above_actor");
  });

  it.each(["accepted", "declined", "revoked", "expired"] as const)("leaves a %s one as it is", (state) => {
    expect(answerOf(run(was(whole, { state })))).toBe("not_pending");
  });
});
