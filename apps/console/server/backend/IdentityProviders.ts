import type { Tables } from "@rolecall/server";
import type { Kysely, Transaction } from "kysely";
import type { AnswerOf } from "../../contract/Answers.ts";
import type { BodyOf } from "../../contract/bodies.ts";

/** The settings of an identity provider, checked and ready to be kept. */
export interface CheckedProvider {
  /** What tells it from another identity provider: accounts that one has signed in are not the other's. */
  readonly identity: string;
  readonly oidcConfig: string | null;
  readonly samlConfig: string | null;
}

type Security = AnswerOf<"security.read">;

/** Keeps the identity provider of each organization. */
export interface IdentityProviders {
  /** What has to be entered at an identity provider so that it knows this server. */
  addresses(organization: string): Security["serviceProvider"];
  /** Reads the identity provider of an organization, without anything secret. */
  read(db: Kysely<Tables>, organization: string): Promise<Security["provider"]>;
  /** Looks an OpenID Connect provider up. Rejects with the refusal `invalid_request`, which names the field. */
  checkOidc(organization: string, settings: BodyOf<"security.setOidc">): Promise<CheckedProvider>;
  /** Checks the settings of a SAML provider. Throws the refusal `invalid_request`, which names the field. */
  checkSaml(organization: string, settings: BodyOf<"security.setSaml">): CheckedProvider;
  /** Puts an identity provider into the place of the present one. */
  keep(transaction: Transaction<Tables>, organization: string, provider: CheckedProvider): Promise<void>;
}
