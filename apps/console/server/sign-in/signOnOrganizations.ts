import { normalizeEmail } from "@rolecall/organization/rules";
import type { Tables } from "@rolecall/server";
import { type Kysely, sql } from "kysely";

/** An organization with single sign-on. */
export interface SignOnOrganization {
  readonly id: string;
  readonly name: string;
  /** Whether members can't sign in another way. */
  readonly required: boolean;
}

/** The roles that can still sign in with a password, so that a broken identity provider doesn't lock everyone out. */
export const wayBackRoles: readonly string[] = ["owner", "admin"];

/** The id of an organization's identity provider in better-auth. */
export const toProviderId = (organization: string): string => `sso-${organization}`;

/** The organization of an identity provider's id. */
export const toOrganization = (providerId: string): string => providerId.replace(/^sso-/, "");

/** The domain of an email address, normalized like claimed domains; "" for an invalid address. */
export const toDomain = (email: string): string => normalizeEmail(email)?.replace(/^.*@/, "") ?? "";

/** Finds the organization with single sign-on for a verified domain. There is at most one. */
export async function findByDomain(
  db: Kysely<Tables>,
  domain: string,
): Promise<SignOnOrganization | undefined> {
  const { rows } = await sql<SignOnOrganization>`
    select organization.id, organization.name, security.sso_required as required
    from console.domains domain
    join console.security security on security.organization_id = domain.organization_id and security.sso
    join rolecall.organizations organization on organization.id = domain.organization_id
    where domain.name = ${domain} and domain.state = 'verified' and organization.state <> 'deleted'
  `.execute(db);
  return rows[0];
}

/**
 * Finds the organization that requires single sign-on for an account: the address of the account is in its domain,
 * and the person is neither an owner nor an admin there.
 */
export async function findRequired(
  db: Kysely<Tables>,
  userId: string,
): Promise<SignOnOrganization | undefined> {
  const { rows } = await sql<SignOnOrganization>`
    select organization.id, organization.name, true as required
    from auth."user" account
    join console.domains domain
      on domain.name = regexp_replace(account.email, '^.*@', '') and domain.state = 'verified'
    join console.security security on security.organization_id = domain.organization_id and security.sso_required
    join rolecall.organizations organization on organization.id = domain.organization_id
    where account.id = ${userId} and organization.state <> 'deleted' and not exists (
      select from rolecall.members member
      where member.organization_id = organization.id and member.user_id = account.id
        and member.status = 'active' and member.role = any(${wayBackRoles})
    )
  `.execute(db);
  return rows[0];
}

/**
 * Finds the organizations of a person that a session can't open, because they require single sign-on and the session
 * started another way. `providerId` is the identity provider through which it started.
 */
export async function findClosed(
  db: Kysely<Tables>,
  userId: string,
  providerId: string | undefined,
): Promise<readonly SignOnOrganization[]> {
  const { rows } = await sql<SignOnOrganization>`
    select organization.id, organization.name, true as required
    from rolecall.members member
    join console.security security on security.organization_id = member.organization_id and security.sso_required
    join rolecall.organizations organization on organization.id = member.organization_id
    where member.user_id = ${userId} and not (member.status = 'active' and member.role = any(${wayBackRoles}))
      and organization.id <> ${providerId === undefined ? "" : toOrganization(providerId)}
      and organization.state <> 'deleted'
  `.execute(db);
  return rows;
}

/** Lists the organizations that require single sign-on. */
export async function findRequiring(db: Kysely<Tables>): Promise<readonly SignOnOrganization[]> {
  const { rows } = await sql<SignOnOrganization>`
    select organization.id, organization.name, true as required
    from console.security security
    join rolecall.organizations organization on organization.id = security.organization_id
    where security.sso_required and organization.state <> 'deleted'
  `.execute(db);
  return rows;
}
