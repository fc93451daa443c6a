import type {
  InvitationRecord,
  MemberRecord,
  OrganizationRecord,
  OrganizationState,
} from "@rolecall/organization/rules";
import { z } from "zod";
import { inputFields } from "./inputFields.ts";

const { id, text, email, instant, organizationRole, projectRole, plan, seats, personName } = inputFields;

/** A schema for every field, the optional ones too: one that is missing here does not compile. */
type Fields<T> = Record<keyof T, z.ZodType>;

const count = z.int().min(0).max(2_147_483_647);
const name = text.refine((given) => given.trim() !== "", "empty").max(100);
const places = z.array(z.strictObject({ projectId: id, role: projectRole }));

/** A whole organization, as it is brought over from elsewhere. Addresses may be written in any case. */
export const organizationStateSchema = z.strictObject({
  organization: z.strictObject({
    id,
    name,
    state: z.enum(["active", "deletionRequested", "deleted"]),
    plan,
    seats: seats.optional(),
    allowedDomains: z.array(text).optional(),
    twoFactorRequired: z.boolean().optional(),
    createdAt: instant,
    purgeAt: instant.optional(),
  } satisfies Fields<OrganizationRecord>),
  members: z.array(
    z.strictObject({
      userId: id,
      email,
      emailVerified: z.boolean(),
      name: personName.optional(),
      secondFactor: z.boolean().optional(),
      role: organizationRole,
      status: z.enum(["active", "suspended"]),
      version: count,
      joinedAt: instant,
    } satisfies Fields<MemberRecord>),
  ),
  invitations: z.array(
    z.strictObject({
      id,
      email,
      name: personName.optional(),
      role: organizationRole,
      projects: places,
      teamIds: z.array(id),
      state: z.enum(["pending", "accepted", "declined", "revoked", "expired"]),
      tokenHash: text.min(1),
      invitedBy: id,
      createdAt: instant,
      expiresAt: instant,
      sentCount: count,
      lastSentAt: instant,
      acceptedBy: id.optional(),
      hidden: z.boolean().optional(),
    } satisfies Fields<InvitationRecord>),
  ),
  teams: z.array(z.strictObject({ id, name, projects: places, userIds: z.array(id) })),
  projects: z.array(z.strictObject({ id, name, everyoneRole: projectRole.optional() })),
  grants: z.array(z.strictObject({ projectId: id, userId: id, role: projectRole })),
  sends: z.array(z.strictObject({ at: instant, domain: text, email: text, by: text.optional() })),
}) satisfies z.ZodType<OrganizationState>;
