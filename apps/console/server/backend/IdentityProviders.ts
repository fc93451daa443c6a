import type { Tables } from "@rolecall/server";
import type { Kysely, Transaction } from "kysely";
import type { AnswerOf } from "../../contract/Answers.ts";
import type { BodyOf } from "../../contract/bodies.ts";

/** The settings of an identity provider, checked and ready to be stored. */
export interface CheckedProvider {
  /** Identifies the provider. Accounts that sign in through another provider are not the same. */
  readonly identity: string;
  readonly oidcConfig: string | null;
  readonly samlConfig: string | null;
}

type Security = AnswerOf<"security.read">;

/** Stores the identity provider of each organization. */
export interface IdentityProviders {
  /** The values to enter at an identity provider to connect it to this server. */
  addresses(organization: string): Security["serviceProvider"];
  /** Reads the identity provider of an organization, without its secrets. */
  read(db: Kysely<Tables>, organization: string): Promise<Security["provider"]>;
  /** Looks up an OpenID Connect provider. Rejects with the refusal `invalid_request`, which names the field. */
  checkOidc(organization: string, settings: BodyOf<"security.setOidc">): Promise<CheckedProvider>;
  /** Checks the settings of a SAML provider. Throws the refusal `invalid_request`, which names the field. */
  checkSaml(organization: string, settings: BodyOf<"security.setSaml">): CheckedProvider;
  /** Replaces the current identity provider. */
  keep(transaction: Transaction<Tables>, organization: string, provider: CheckedProvider): Promise<void>;
}
