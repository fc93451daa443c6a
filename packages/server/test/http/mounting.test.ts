import { RolecallError } from "@rolecall/core";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { organization as sketched } from "../../../organization/test/organizations.ts";
import { createClient } from "../../src/client.ts";
import {
  createHandler,
  importOrganization,
  openApiDocument,
  operations,
  type ChangePlan,
  type HandlerOptions,
  type OperationId,
  type PlanRequest,
} from "../../src/index.ts";
import { eachDatabase } from "../databases.ts";
import { codeOf, valueOf } from "./answers.ts";
import { openServer, personIn, personOf, type Server } from "./openServer.ts";

const organization = "acme";
const authenticate = async (request: Request) => personIn(request);

eachDatabase("what a handler answers", (open) => {
  let server: Server;
  const errors: unknown[] = [];

  beforeAll(async () => {
    server = await openServer(await open());
    const people = { olga: "owner", bill: "billingAdmin", anna: "admin", mike: "member" } as const;
    for (const id of ["paying", "closing"])
      await importOrganization(
        server.database,
        sketched({
          organization: {
            id,
            seats: 10,
            ...(id === "closing" ? { state: "deletionRequested" as const, purgeAt: 2e12 } : {}),
          },
          plan: "free",
          people,
        }),
      );
  });
  beforeEach(() => {
    errors.length = 0;
  });

  const handlerWith = (options: Partial<HandlerOptions>) => {
    const handler = createHandler(server.authority, {
      authenticate,
      onError: (error) => void errors.push(error),
      ...options,
    });
    return {
      as: (userId: string) =>
        createClient({
          url: "http://acme.example",
          fetch: handler,
          headers: { "x-person": JSON.stringify(personOf(userId)) },
        }),
      async ask(method: string, path: string) {
        const response = await handler(
          new Request(`http://acme.example${path}`, {
            method,
            headers: { "x-person": JSON.stringify(personOf("olga")), "content-type": "application/json" },
            ...(method === "GET" || method === "HEAD" ? {} : { body: "{}" }),
          }),
        );
        const body: unknown = method === "HEAD" ? undefined : await response.json();
        return { status: response.status, body };
      },
    };
  };
  const operationsIn = (document: unknown) =>
    Object.values((document as ReturnType<typeof openApiDocument>).paths).flatMap((methods) =>
      Object.values(methods).map(({ operationId }) => operationId),
    );

  it("is all but the plan, where nothing else is said", async () => {
    const { as, ask } = handlerWith({});
    const rest = Object.keys(operations).filter((id) => id !== "organizations.changePlan");
    expect(operationsIn((await ask("GET", "/openapi.json")).body).toSorted()).toEqual(rest.toSorted());
    expect(operationsIn(openApiDocument()).toSorted()).toEqual(rest.toSorted());
    const changed = await as("olga").organizations.changePlan({ organization, plan: "enterprise" });
    expect(codeOf(changed)).toBe("404 not_found");
  });

  it("is what the host names, and nothing else, in the document too", async () => {
    const mounted = ["organizations.read", "members.list"] as const satisfies readonly OperationId[];
    const { as, ask } = handlerWith({ operations: mounted });
    expect(operationsIn((await ask("GET", "/openapi.json")).body).toSorted()).toEqual(mounted.toSorted());
    expect(codeOf(await as("olga").organizations.read({ organization }))).toBe("ok");
    expect(codeOf(await as("olga").members.list({ organization }))).toBe("ok");
    // another method of the same address, an address of its own, and one that looks like a member
    expect(codeOf(await as("olga").organizations.rename({ organization, name: "Mine" }))).toBe(
      "404 not_found",
    );
    expect(codeOf(await as("olga").teams.list({ organization }))).toBe("404 not_found");
    expect((await ask("GET", "/organizations/acme/members.csv")).status).toBe(404);
    expect((await ask("HEAD", "/organizations/acme/teams")).status).toBe(404);
    expect((await ask("PUT", "/organizations/acme")).status).toBe(405);
  });

  it("is never something that there is not", () => {
    // @ts-expect-error -- there is no such operation
    const misspelt: HandlerOptions["operations"] = ["members.lst"];
    for (const [options, code] of [
      [{ operations: misspelt }, "operation_unknown"],
      [{ operations: ["constructor"] }, "operation_unknown"],
      [{ operations: "members.list" }, "operation_unknown"],
      [{ operations: ["organizations.changePlan"] }, "change_plan_missing"],
      [{ changePlan: true }, "change_plan_invalid"],
    ] as const) {
      // an application in plain JavaScript has no types to keep it from this
      const given = options as unknown as Partial<HandlerOptions>;
      expect(() => handlerWith(given)).toThrow(RolecallError);
      expect(() => handlerWith(given)).toThrow(code);
    }
  });

  it("lets no one choose the plan or the seats of a new organization", async () => {
    for (const more of [{ plan: "enterprise" }, { seats: 100 }]) {
      const response = await server.ask("olga", "POST", "/organizations", {
        body: JSON.stringify({ name: "Mine", ...more }),
      });
      expect(response.status).toBe(422);
    }
    const made = valueOf(await server.as("olga").organizations.create({ name: "Mine" }));
    const read = valueOf(await server.as("olga").organizations.read({ organization: made.id ?? "" }));
    expect(read.plan).toBe("free");
  });

  describe("about the plan", () => {
    const asked: PlanRequest[] = [];
    const at = "paying";
    const settling = (answer: unknown) => {
      asked.length = 0;
      const changePlan = async (request: PlanRequest) => {
        asked.push(request);
        return typeof answer === "function" ? (answer() as unknown) : answer;
      };
      // an application in plain JavaScript may give anything
      return handlerWith({ changePlan: changePlan as ChangePlan, timeout: 5 });
    };
    const planOf = async () => {
      const { plan, settings } = valueOf(await server.as("olga").organizations.read({ organization: at }));
      return [plan, settings?.seats];
    };

    it("asks the application, and does what it names rather than what was asked", async () => {
      const { as } = settling({ status: "settled", plan: "growth", seats: 25 });
      const changed = await as("bill").organizations.changePlan(
        { organization: at, plan: "enterprise", seats: 1000 },
        { idempotencyKey: "first" },
      );
      expect(codeOf(changed)).toBe("ok");
      expect(asked).toEqual([
        {
          organization: at,
          person: personOf("bill"),
          present: { plan: "free", seats: 10 },
          asked: { plan: "enterprise", seats: 1000 },
          idempotencyKey: "first",
        },
      ]);
      expect(await planOf()).toEqual(["growth", 25]);
      const [entry] = valueOf(await server.as("olga").audit.list({ organization: at, limit: 1 })).items;
      expect(entry).toMatchObject({ actor: "bill", command: { plan: "growth", seats: 25 } });
    });

    it("changes nothing where the application refuses, and hands its words on", async () => {
      const { as } = settling({ status: "refused", message: "The card was declined. Enter another one." });
      const changed = await as("bill").organizations.changePlan({ organization: at, plan: "enterprise" });
      expect(changed).toMatchObject({
        ok: false,
        problem: { code: "plan_refused", detail: "The card was declined. Enter another one." },
      });
      expect(await planOf()).toEqual(["growth", 25]);
      expect(errors).toEqual([]);
    });

    it.each([
      [
        "throws",
        () => {
          throw new Error("no payment service");
        },
      ],
      ["rejects", () => Promise.reject(new Error("no payment service"))],
      ["never settles", () => new Promise(() => {})],
      ["gives nothing", undefined],
      ["gives null", null],
      ["says yes", true],
      ["gives no plan", { status: "settled" }],
      ["gives a plan that there is not", { status: "settled", plan: "gold" }],
      ["gives no seats to speak of", { status: "settled", plan: "growth", seats: Number.NaN }],
      ["refuses without a word", { status: "refused" }],
      ["gives another status", { status: "ok", plan: "enterprise" }],
    ])("changes nothing where the application %s, and tells onError", async (_, answer) => {
      const { as } = settling(answer);
      const changed = await as("bill").organizations.changePlan({ organization: at, plan: "enterprise" });
      expect(codeOf(changed)).toBe("500 plan_not_settled");
      expect(asked).toHaveLength(1);
      expect(await planOf()).toEqual(["growth", 25]);
      expect(String(errors[0])).toContain("plan_not_settled");
    });

    it("tells onError where the change is refused after it was settled", async () => {
      const { as } = settling({ status: "settled", plan: "free", seats: 1 });
      const changed = await as("bill").organizations.changePlan({ organization: at, plan: "enterprise" });
      expect(codeOf(changed)).toBe("500 plan_not_settled");
      expect(String(errors[0])).toContain("no_seat");
      expect(await planOf()).toEqual(["growth", 25]);
    });

    it("asks the application nothing where the person or the organization may not", async () => {
      const { as } = settling({ status: "settled", plan: "enterprise", seats: 30 });
      const ask = async (userId: string, where: string, more: object = {}, ifMatch?: string) =>
        codeOf(
          await as(userId).organizations.changePlan(
            { organization: where, plan: "enterprise", ...more },
            ifMatch === undefined ? {} : { ifMatch },
          ),
        );
      expect(await ask("mike", at)).toBe("403 not_permitted");
      expect(await ask("gina", at)).toBe("404 not_a_member");
      expect(await ask("gina", "nowhere")).toBe("404 not_a_member");
      expect(await ask("olga", "closing")).toBe("409 org_not_active");
      expect(await ask("olga", at, { seats: 1 })).toBe("409 no_seat");
      expect(await ask("olga", at, {}, '"99"')).toBe("412 precondition_failed");
      expect(await ask("olga", at, { plan: "growth", seats: 25 })).toBe("ok");
      expect(asked).toEqual([]);
    });
  });
});
