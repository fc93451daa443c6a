import { Container } from "@mantine/core";
import type { OrganizationRole } from "@rolecall/organization";
import { OrganizationProvider } from "./organization/OrganizationProvider.tsx";
import { seedOrganization } from "../../server/sample/seedOrganization.ts";
import { UsersPage } from "./UsersPage.tsx";

interface UsersStageProps {
  /** Who is signed in. */
  readonly userId: "ines" | "jonas" | "clara" | "tom";
  /** Roles that are not as in the organization of the beginning. */
  readonly roles?: Readonly<Record<string, OrganizationRole>> | undefined;
  readonly first?: "members" | "invited" | undefined;
  readonly timeLimit?: number | undefined;
  /** How long a slow answer takes, in milliseconds. */
  readonly slowness?: number | undefined;
}

/** The page of users with an organization of its own, for previews and tests. */
export function UsersStage({ userId, roles, first, timeLimit, slowness }: UsersStageProps) {
  return (
    <Container size="lg" py="lg">
      <OrganizationProvider userId={userId} state={seedOrganization(roles)} slowness={slowness}>
        <UsersPage first={first} timeLimit={timeLimit} />
      </OrganizationProvider>
    </Container>
  );
}
