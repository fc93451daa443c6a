import { Anchor, Button, Container, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useDisclosure } from "@mantine/hooks";
import { useNavigate } from "@tanstack/react-router";
import { WriteError } from "../../session/api/WriteError.tsx";
import { useHere } from "../../ui/address/useHere.ts";
import { Waiting } from "../../ui/Waiting.tsx";
import { AcceptanceFrame } from "./AcceptanceFrame.tsx";
import { createAcceptanceLooks, type AcceptanceStep } from "./createAcceptanceLooks.tsx";
import { useConnection } from "../../session/Connection.ts";
import type { SignedInPerson } from "../../session/usePerson.ts";
import { authValue } from "../../session/auth/authValue.ts";
import { SignInSecurity } from "../SignInSecurity.tsx";
import { rememberWayBack } from "../wayBack.ts";
import { keepInvitation } from "./keptInvitation.ts";
import { useInvitation } from "./useInvitation.ts";
import type { ClientValueOf } from "@rolecall/server/client";
import { OfferLines } from "./OfferLines.tsx";
import { roleLabel } from "../../ui/words/describeGrant.ts";

interface InvitationCardProps {
  readonly token: string;
  readonly person: SignedInPerson | null;
}

/** Shows the offer, what is missing to accept it, or why it is over. */
export function InvitationCard({ token, person }: InvitationCardProps) {
  const { auth, startAnew, origin } = useConnection();
  const navigate = useNavigate();
  const here = useHere();
  const invitation = useInvitation(token, person);
  const { state, answer, offer, link } = invitation;
  const [isSecure, security] = useDisclosure(false);
  if (state === undefined)
    return invitation.error === null ? (
      <Waiting />
    ) : (
      <Container size={520} py={64} component="main">
        <WriteError error={invitation.error} />
        <Button mt="md" onClick={invitation.lookAgain}>
          Try again
        </Button>
      </Container>
    );
  const leaveFor = (to: "/sign-in" | "/sign-up") => {
    keepInvitation(token);
    rememberWayBack({ address: here, hasEnded: false });
    void navigate({ to });
  };
  const toSignIn = () => leaveFor("/sign-in");
  const steps: Readonly<Record<AcceptanceStep, () => void>> = {
    signIn: toSignIn,
    switchAccount: toSignIn,
    verify: () => {
      keepInvitation(token);
      void authValue(
        auth.sendVerificationEmail({ email: person?.email ?? "", callbackURL: `${origin}/invitation` }),
      ).then(
        () => notifications.show({ color: "teal", message: "The mail is on its way." }),
        (error: Error) => notifications.show({ color: "red", message: error.message }),
      );
    },
    secondFactor: security.open,
    lookAgain: invitation.lookAgain,
    leave: () => startAnew("/"),
    open: () => startAnew(invitation.organizationId ? `/o/${invitation.organizationId}` : "/"),
  };
  return (
    <>
      <AcceptanceFrame
        state={state}
        look={{
          ...createAcceptanceLooks(invitation.organization)[state],
          ...(link && {
            text: `${link.invitedBy} invites ${link.email}. Sign in with this address, or make an account for it.`,
          }),
        }}
        message={invitation.message}
        email={person?.email}
        answering={answer.isPending}
        onAnswer={(accepts) => answer.mutate(accepts)}
        onStep={(step) => steps[step]()}
      >
        {offer !== undefined && ["ready", "secondFactor", "noSeat"].includes(state) ? (
          <Offer offer={offer} />
        ) : null}
        {link === undefined ? null : (
          <Text size="sm">
            No account yet?{" "}
            <Anchor component="button" type="button" onClick={() => leaveFor("/sign-up")}>
              Create one
            </Anchor>
          </Text>
        )}
        <WriteError error={invitation.error} />
      </AcceptanceFrame>
      <SignInSecurity opened={isSecure} onClose={security.close} />
    </>
  );
}

/** The offer of an invitation, as the authority tells it to the person who has the link. */
function Offer({ offer }: { readonly offer: ClientValueOf<"invitations.read"> }) {
  const { role, projects, teams, invitedBy, expiresAt } = offer;
  const places = [
    ...projects.map((each) => `${roleLabel("project", each.role)} of ${each.name}`),
    ...teams.map(({ name }) => `Team ${name}`),
  ];
  return <OfferLines inviter={invitedBy} role={role} places={places} expiresAt={expiresAt} />;
}
