import type { InvitationRecord, OrganizationRecord, Person } from "@rolecall/organization/rules";
import { OrganizationProvider } from "../organization/OrganizationProvider.tsx";
import { seedOrganization } from "../../../server/sample/seedOrganization.ts";
import { AcceptanceDemo } from "./AcceptanceDemo.tsx";

interface AcceptanceStageProps {
  /** Who is signed in; no one without one. */
  readonly person?: Person | undefined;
  /** What is not as usual about the invitation. */
  readonly invitation?: Partial<InvitationRecord> | undefined;
  /** What is not as usual about the organization. */
  readonly organization?: Partial<OrganizationRecord> | undefined;
  /** The token of the link. @default "lena" */
  readonly token?: string | undefined;
}

/** The page of an invitation with an organization of its own, for previews and tests. */
export function AcceptanceStage({ person, invitation, organization, token = "lena" }: AcceptanceStageProps) {
  const seed = seedOrganization();
  const state = {
    ...seed,
    organization: { ...seed.organization, ...organization },
    invitations: seed.invitations.map((each) =>
      each.id === "invitation-lena" ? { ...each, ...invitation } : each,
    ),
  };
  return (
    <OrganizationProvider userId={person?.userId ?? "nobody"} state={state}>
      <AcceptanceDemo token={token} person={person} />
    </OrganizationProvider>
  );
}
