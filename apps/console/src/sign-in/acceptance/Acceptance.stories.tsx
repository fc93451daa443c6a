import type { InvitationRecord, OrganizationRecord } from "@rolecall/organization/rules";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { useEffect, useState } from "react";
import { expect, userEvent, waitFor } from "storybook/test";
import type { SignedInPerson } from "../../session/usePerson.ts";
import { FlowConnection } from "../../stories/flows/FlowStage.tsx";
import { type Flow, openFlow, personCalled } from "../../stories/flows/openFlow.ts";
import { InvitationCard } from "./InvitationCard.tsx";

interface AcceptanceStageProps {
  /** Who is signed in, if anyone is. */
  readonly person: SignedInPerson | null;
  /** What has become of the invitation since it was sent. */
  readonly invitation?:
    | Partial<Pick<InvitationRecord, "state" | "email" | "expiresAt" | "acceptedBy">>
    | undefined;
  /** What has become of the organization since then. */
  readonly organization?:
    | Partial<Pick<OrganizationRecord, "state" | "seats" | "twoFactorRequired">>
    | undefined;
  /** Whether the link is another than the one that was sent. */
  readonly isWrongLink?: boolean;
}

/** What the link of an invitation opens, over an authority inside of the page. */
function AcceptanceStage({ person, invitation, organization, isWrongLink = false }: AcceptanceStageProps) {
  const [opened, setOpened] = useState<{ readonly flow: Flow; readonly token: string }>();
  useEffect(() => {
    let isGone = false;
    void openLink({ invitation, organization }).then((link) => (isGone ? undefined : setOpened(link)));
    return () => {
      isGone = true;
    };
  }, [invitation, organization]);
  if (opened === undefined) return <output>Starting the database …</output>;
  const token = isWrongLink ? "no-such-token" : opened.token;
  return (
    <FlowConnection flow={opened.flow} person={person ?? undefined}>
      {() => <InvitationCard token={token} person={person} />}
    </FlowConnection>
  );
}

async function openLink({
  invitation,
  organization,
}: Pick<AcceptanceStageProps, "invitation" | "organization">) {
  const flow = await openFlow();
  const at = { organization: flow.id, invitation: "invitation-lena" };
  const sent = await flow.clientAs(personCalled("ines")).invitations.resend({ ...at, mail: false });
  if (!sent.ok) throw new Error(sent.problem.detail);
  const { query } = flow.authority.database;
  const { state, email, expiresAt, acceptedBy } = invitation ?? {};
  if (invitation !== undefined)
    await query
      .updateTable("invitations")
      .set({
        ...(state && { state }),
        ...(email && { email }),
        ...(acceptedBy && { accepted_by: acceptedBy }),
        ...(expiresAt !== undefined && { expires_at: new Date(expiresAt) }),
      })
      .where("organization_id", "=", flow.id)
      .where("id", "=", at.invitation)
      .execute();
  if (organization !== undefined)
    await query
      .updateTable("organizations")
      .set({
        ...(organization.state && { state: organization.state }),
        ...(organization.seats !== undefined && { seats: organization.seats }),
        ...(organization.twoFactorRequired && { two_factor_required: true }),
      })
      .where("id", "=", flow.id)
      .execute();
  return { flow, token: sent.value.token ?? "" };
}

const lena: SignedInPerson = {
  userId: "lena",
  name: "Lena Fischer",
  email: "lena.fischer@acme.test",
  emailVerified: true,
  secondFactor: false,
};
const tom: SignedInPerson = { ...lena, userId: "tom", name: "Tom Becker", email: "tom@acme.test" };

const meta = {
  title: "Flows/Accept an invitation",
  component: AcceptanceStage,
  args: { person: lena },
  // each brings its own people
  parameters: { layout: "fullscreen", rolecall: { disable: true } },
  tags: ["!autodocs"],
} satisfies Meta<typeof AcceptanceStage>;
export default meta;
type Story = StoryObj<typeof meta>;
type Canvas = Parameters<NonNullable<Story["play"]>>[0]["canvas"];

// the first story of a page waits for the database
const patience = { timeout: 60_000 };
const title = (canvas: Canvas, name: string | RegExp) =>
  canvas.findByRole("heading", { level: 1, name }, patience);
const press = async (canvas: Canvas, name: string) =>
  userEvent.click(await canvas.findByRole("button", { name }, patience));
/** An ended invitation says what became of it, and nothing of what was in it. */
const ended =
  (name: RegExp): NonNullable<Story["play"]> =>
  async ({ canvas }) => {
    await expect(await title(canvas, name)).toBeVisible();
    await expect(canvas.queryByRole("button", { name: "Accept" })).toBeNull();
    await expect(canvas.queryByText("Ines Okafor")).toBeNull();
  };

/** Ready: the offer with who invites and until when, to accept or decline. */
export const Ready: Story = {
  play: async ({ canvas }) => {
    await expect(await title(canvas, "Join Acme Test")).toBeVisible();
    await expect(canvas.getByText("Analyst of Web")).toBeVisible();
    await expect(canvas.getByText("Ines Okafor")).toBeVisible();
  },
};

/** Accepted: the person is a member from then on. */
export const Accepted: Story = {
  play: async ({ canvas }) => {
    await press(canvas, "Accept");
    const heading = await title(canvas, "Welcome to Acme Test");
    await waitFor(() => expect(heading).toHaveFocus());
  },
};

/** Declined. */
export const Declined: Story = {
  play: async ({ canvas }) => {
    await press(canvas, "Decline");
    await title(canvas, "This invitation was declined");
  },
};

/** No one is signed in. */
export const SignIn: Story = {
  args: { person: null },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("button", { name: /sign in/i }, patience)).toBeVisible();
  },
};

/** Someone else is signed in: they learn neither the whole address nor what is offered. */
export const WrongAccount: Story = {
  args: { person: tom },
  play: async ({ canvas }) => {
    await title(canvas, "This invitation is for another address");
    await expect(canvas.queryByText(/lena\.fischer/)).toBeNull();
  },
};

/** The address is not verified yet. */
export const VerifyAddress: Story = {
  args: { person: { ...lena, emailVerified: false } },
  play: async ({ canvas }) => {
    await title(canvas, "Verify your address first");
  },
};

/** The organization asks for a second factor. */
export const SecondFactor: Story = {
  args: { organization: { twoFactorRequired: true } },
  play: async ({ canvas }) => {
    await title(canvas, "Set up a second factor first");
  },
};

/** Every seat is taken. It is found out on accepting. */
export const NoSeat: Story = {
  args: { organization: { seats: 8 } },
  play: async ({ canvas }) => {
    await press(canvas, "Accept");
    await title(canvas, "There is no free seat in Acme Test");
  },
};

/** The time to answer is over. */
export const Expired: Story = { args: { invitation: { expiresAt: 0 } }, play: ended(/has expired/) };

/** Withdrawn. */
export const Revoked: Story = { args: { invitation: { state: "revoked" } }, play: ended(/was withdrawn/) };

/** A link that leads nowhere: a wrong one, or one that a later mail has replaced. */
export const UnknownLink: Story = { args: { isWrongLink: true }, play: ended(/leads nowhere/) };

/** Withdrawn a moment before it is accepted. */
export const RevokedMeanwhile: Story = {
  globals: { server: "conflict" },
  play: async ({ canvas }) => {
    await press(canvas, "Accept");
    await title(canvas, "This invitation was withdrawn");
  },
};

/** The first request is lost. Accepting again does it once. */
export const OverBadLine: Story = {
  globals: { server: "unsteady" },
  play: async ({ canvas }) => {
    await press(canvas, "Accept");
    await expect(await canvas.findByRole("alert", undefined, patience)).toHaveTextContent(
      /(can't|could not) be reached/,
    );
    await press(canvas, "Accept");
    await title(canvas, "Welcome to Acme Test");
  },
};

/** On a screen of 375 pixels, in dark. */
export const NarrowDark: Story = {
  globals: { scheme: "dark", viewport: { value: "narrow" } },
  play: async ({ canvas }) => {
    await title(canvas, "Join Acme Test");
    const { scrollWidth, clientWidth } = document.documentElement;
    await expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  },
};
