import {
  IconArmchairOff,
  IconCalendarOff,
  IconCircleCheck,
  IconClockPause,
  IconKey,
  IconLinkOff,
  IconLogin2,
  IconMailCheck,
  IconMailOff,
  IconMailOpened,
  IconUserCheck,
  IconUserX,
} from "@tabler/icons-react";
import type { ReactNode } from "react";
import type { AcceptanceState } from "./AcceptanceState.ts";

/** What comes next outside the page of an invitation. */
export type AcceptanceStep =
  | "signIn"
  | "switchAccount"
  | "verify"
  | "secondFactor"
  | "lookAgain"
  | "open"
  | "leave";

/** How the page of an invitation looks in one of its states. */
export interface AcceptanceLook {
  readonly title: string;
  /** What is said. Without it: the sentence of the rules. */
  readonly text?: string;
  readonly color: string;
  readonly icon: ReactNode;
  readonly step?: { readonly name: AcceptanceStep; readonly label: string };
}

const leave = { name: "leave", label: "Go to the console" } as const;

/** How each state of an invitation to an organization looks to the person who opened its link. */
export const createAcceptanceLooks = (name: string): Readonly<Record<AcceptanceState, AcceptanceLook>> => ({
  ready: {
    title: `Join ${name}`,
    text: "You are invited. See what you are offered, then decide.",
    color: "indigo",
    icon: <IconMailOpened />,
  },
  accepted: {
    title: `Welcome to ${name}`,
    text: "You have accepted the invitation and are a member now.",
    color: "teal",
    icon: <IconCircleCheck />,
    step: { name: "open", label: `Open ${name}` },
  },
  signIn: {
    title: `You are invited to ${name}`,
    text: "Sign in with the address that was invited, or make an account for it.",
    color: "indigo",
    icon: <IconLogin2 />,
    step: { name: "signIn", label: "Sign in" },
  },
  wrongAccount: {
    title: "This invitation is for another address",
    color: "orange",
    icon: <IconUserX />,
    step: { name: "switchAccount", label: "Sign in with another account" },
  },
  verifyAddress: {
    title: "Verify your address first",
    color: "orange",
    icon: <IconMailCheck />,
    step: { name: "verify", label: "Send the mail again" },
  },
  secondFactor: {
    title: "Set up a second factor first",
    color: "orange",
    icon: <IconKey />,
    step: { name: "secondFactor", label: "Set up a second factor" },
  },
  noSeat: {
    title: `There is no free seat in ${name}`,
    color: "orange",
    icon: <IconArmchairOff />,
    step: { name: "lookAgain", label: "Look again" },
  },
  alreadyMember: {
    title: `You are in ${name} already`,
    color: "teal",
    icon: <IconUserCheck />,
    step: { name: "open", label: `Open ${name}` },
  },
  expired: { title: "This invitation has expired", color: "gray", icon: <IconCalendarOff />, step: leave },
  revoked: { title: "This invitation was withdrawn", color: "gray", icon: <IconMailOff />, step: leave },
  declined: { title: "This invitation was declined", color: "gray", icon: <IconMailOff />, step: leave },
  taken: {
    title: "This invitation has been accepted",
    color: "gray",
    icon: <IconUserCheck />,
    step: { name: "signIn", label: "Sign in" },
  },
  closed: { title: `${name} takes no one in now`, color: "gray", icon: <IconClockPause />, step: leave },
  unknown: { title: "This link leads nowhere", color: "gray", icon: <IconLinkOff />, step: leave },
  over: {
    title: "This link no longer works",
    text: "The invitation has ended, or was sent again with a newer link. Look for a later mail, or ask the person who invited you for a new link.",
    color: "gray",
    icon: <IconLinkOff />,
    step: leave,
  },
});
