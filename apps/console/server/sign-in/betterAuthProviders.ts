import { randomUUID } from "node:crypto";
import type { OIDCConfig, SAMLConfig } from "@better-auth/sso";
import type { Tables } from "@rolecall/server";
import { type Kysely, sql, type Transaction } from "kysely";
import type { IdentityProviders } from "../backend/IdentityProviders.ts";
import { Refused } from "../backend/frame/Refused.ts";
import { discoverProvider } from "./discoverProvider.ts";
import { certificateEnd, readSaml } from "./readSaml.ts";
import { toProviderId } from "./signOnOrganizations.ts";

interface Options {
  readonly db: Kysely<Tables>;
  /** The console's address in browsers. */
  readonly origin: string;
  /** The origins of identity providers that are allowed to be in the server's own network. */
  readonly privateProviders: readonly string[];
}

/** Stores identity providers in better-auth's tables. */
export function betterAuthProviders({ db, origin, privateProviders }: Options): IdentityProviders {
  const addresses = (organization: string) => {
    const id = encodeURIComponent(toProviderId(organization));
    const sso = `${origin}/api/auth/sso`;
    return {
      redirectUrl: `${sso}/callback/${id}`,
      assertionUrl: `${sso}/saml2/sp/acs/${id}`,
      entityId: `${sso}/saml2/sp/metadata?providerId=${id}`,
    };
  };
  return {
    addresses,

    async read(from, organization) {
      const { oidc, saml } = await readConfigs(from, organization);
      if (oidc !== undefined) return { protocol: "oidc", issuer: oidc.issuer, clientId: oidc.clientId };
      if (saml === undefined) return undefined;
      const [certificate = ""] = [saml.cert ?? []].flat();
      return {
        protocol: "saml",
        entityId: saml.idpMetadata.entityID ?? "",
        entryPoint: saml.entryPoint,
        certificateEndsAt: certificateEnd(certificate),
      };
    },

    async checkOidc(organization, { issuer, clientId, clientSecret }) {
      const { oidc } = await readConfigs(db, organization);
      const isSame = oidc?.issuer === issuer && oidc.clientId === clientId;
      const secret = clientSecret || (isSame ? oidc.clientSecret : undefined);
      if (!secret)
        throw new Refused("invalid_request", "Enter the client secret that belongs to this client ID.", {
          path: "clientSecret",
        });
      const config: OIDCConfig = {
        ...(await discoverProvider(issuer, privateProviders)),
        clientId,
        clientSecret: secret,
        pkce: true,
        scopes: ["openid", "email", "profile"],
        overrideUserInfo: false,
      };
      return { identity: config.issuer, oidcConfig: JSON.stringify(config), samlConfig: null };
    },

    checkSaml(organization, settings) {
      const { entityId, entryPoint, certificates } = readSaml(settings);
      const own = addresses(organization).entityId;
      const config: SAMLConfig = {
        issuer: own,
        audience: own,
        entryPoint,
        cert: certificates,
        idpMetadata: { entityID: entityId },
        spMetadata: { entityID: own },
        wantAssertionsSigned: true,
      };
      return { identity: entityId, oidcConfig: null, samlConfig: JSON.stringify(config) };
    },

    async keep(transaction, organization, { identity, oidcConfig, samlConfig }) {
      const providerId = toProviderId(organization);
      const { rows } = await sql<{ readonly issuer: string }>`
        select issuer from auth."ssoProvider" where "providerId" = ${providerId} for update
      `.execute(transaction);
      // another provider may use the same id for someone else
      if (rows[0] !== undefined && rows[0].issuer !== identity) {
        await sql`delete from auth.account where "providerId" = ${providerId}`.execute(transaction);
        await sql`
          update auth.session set "identityProvider" = null where "identityProvider" = ${providerId}
        `.execute(transaction);
      }
      await sql`
        insert into auth."ssoProvider" (id, issuer, "oidcConfig", "samlConfig", "providerId", "organizationId", domain)
        values (${randomUUID()}, ${identity}, ${oidcConfig}, ${samlConfig}, ${providerId}, ${organization}, '')
        on conflict ("providerId") do update
          set issuer = excluded.issuer, "oidcConfig" = excluded."oidcConfig", "samlConfig" = excluded."samlConfig"
      `.execute(transaction);
    },
  };
}

async function readConfigs(
  db: Kysely<Tables> | Transaction<Tables>,
  organization: string,
): Promise<{ readonly oidc: OIDCConfig | undefined; readonly saml: SAMLConfig | undefined }> {
  const { rows } = await sql<{ readonly oidcConfig: string | null; readonly samlConfig: string | null }>`
    select "oidcConfig", "samlConfig" from auth."ssoProvider" where "providerId" = ${toProviderId(organization)}
  `.execute(db);
  // written by `keep`
  const parse = (text: string | null | undefined): never =>
    (typeof text === "string" ? JSON.parse(text) : undefined) as never;
  return { oidc: parse(rows[0]?.oidcConfig), saml: parse(rows[0]?.samlConfig) };
}
