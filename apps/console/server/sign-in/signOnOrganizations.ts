import { normalizeEmail } from "@rolecall/organization/rules";
import type { Tables } from "@rolecall/server";
import { type Kysely, sql } from "kysely";

/** An organization whose people sign in with its identity provider. */
export interface SignOnOrganization {
  readonly id: string;
  readonly name: string;
  /** Whether it lets members in by no other way. */
  readonly required: boolean;
}

/** The roles that can still sign in with a password, so that a broken identity provider is no lockout. */
export const wayBackRoles: readonly string[] = ["owner", "admin"];

/** The name by which better-auth knows the identity provider of an organization. */
export const providerIdOf = (organization: string): string => `sso-${organization}`;

/** The organization whose identity provider that is. */
export const organizationOf = (providerId: string): string => providerId.replace(/^sso-/, "");

/** The part of an address behind the @, as domains are claimed; "" where it is no address. */
export const domainOf = (email: string): string => normalizeEmail(email)?.replace(/^.*@/, "") ?? "";

/** Finds the organization with single sign-on whose verified domain it is. There is one at most. */
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
 * Finds the organization whose identity provider is the only way into an account: it requires single sign-on, the
 * address of the account is in its domain, and the person is neither an owner nor an admin there.
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
 * Finds the organizations of a person that a session does not open: they require single sign-on, and the session began
 * in another way. `providerId` is the identity provider that it began with.
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
      and organization.id <> ${providerId === undefined ? "" : organizationOf(providerId)}
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
