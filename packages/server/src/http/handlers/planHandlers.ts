import { RolecallError } from "@rolecall/core";
import { z } from "zod";
import { decideOnly } from "../../authority/decideOnly.ts";
import { inputFields } from "../../input/inputFields.ts";
import type { PlanAnswer } from "../ChangePlan.ts";
import type { Handlers } from "../Asked.ts";
import { ProblemError } from "../ProblemError.ts";
import { settleWithin } from "../settleWithin.ts";
import { standingIn } from "../standingIn.ts";

/** Changes the plan as the application has settled it. */
export const planHandlers: Pick<Handlers, "organizations.changePlan"> = {
  async "organizations.changePlan"({ authority, person, input, options, changePlan, timeout }) {
    const { organization, plan, seats } = input;
    const command = { type: "organization.changePlan", plan, seats } as const;
    const outcome = await decideOnly(authority, {
      organization,
      command,
      person,
      version: options.version,
    });
    if (outcome.status === "refused") {
      const { code } = outcome.refusal;
      await authority.recordDenial(
        code === "not_a_member"
          ? { organization }
          : { organization, actor: person.userId, action: command.type, code, details: { plan, seats } },
      );
    }
    if (outcome.status !== "done") return { ...outcome, organization };
    if (changePlan === undefined) throw notSettled("No `changePlan` is configured");
    const standing = await standingIn({ authority, person }, organization);
    const { idempotencyKey } = options;
    const present = { plan: standing.plan, seats: standing.seats };
    const answer = await answerOf(() =>
      settleWithin(
        () => changePlan({ organization, person, present, asked: { plan, seats }, idempotencyKey }),
        timeout,
        "changePlan",
      ),
    );
    if (answer.status === "refused") throw new ProblemError("plan_refused", answer.message);
    // what is paid for is what is there from now on, no matter who has changed what meanwhile
    const executed = await authority.execute(
      organization,
      { type: "organization.changePlan", plan: answer.plan, seats: answer.seats },
      person,
      { idempotencyKey },
    );
    if (executed.status === "refused")
      throw notSettled(
        `The payment was settled, and then the change was refused with ${executed.refusal.code}`,
      );
    return executed;
  },
};

const answers: z.ZodType<PlanAnswer> = z.discriminatedUnion("status", [
  z.object({
    status: z.literal("settled"),
    plan: inputFields.plan,
    seats: inputFields.seats.optional(),
  }),
  z.object({ status: z.literal("refused"), message: z.string().trim().min(1).max(2000) }),
]);

async function answerOf(settle: () => Promise<unknown>): Promise<PlanAnswer> {
  let given: unknown;
  try {
    given = await settle();
    const read = answers.safeParse(given);
    if (read.success) return read.data;
  } catch (error) {
    throw notSettled("`changePlan` failed", error);
  }
  throw notSettled("`changePlan` returned neither `settled` with a plan nor `refused` with a message");
}

/** Tells those who run the server that a payment may be open. */
function notSettled(why: string, cause?: unknown): RolecallError {
  return Object.assign(
    new RolecallError(
      "plan_not_settled",
      `${why}. The plan was not changed. Check whether the customer was charged`,
    ),
    { cause },
  );
}
