import { NativeSelect, Text } from "@mantine/core";
import { organizationModel, type OrganizationRole } from "@rolecall/organization";
import { decide, lossOf } from "@rolecall/organization/rules";
import { useState } from "react";
import { acme, projectName } from "../organization/acme.ts";
import { roleLabel } from "../../ui/words/grantWords.ts";
import { ConfirmDialog } from "../dialogs/ConfirmDialog.tsx";
import { HoldingNote } from "../../ui/forms/HoldingNote.tsx";
import { useNews } from "../dialogs/News.tsx";
import { PasswordField } from "../../ui/forms/PasswordField.tsx";
import { profiles } from "../../../server/sample/seedOrganization.ts";
import { roleWithArticle } from "./roleWithArticle.ts";
import { useOrganization } from "../organization/useOrganization.ts";

/** Hands the organization over: someone else becomes an owner and the person steps down, in one. */
export function HandOverDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { facts, state, person, context } = useOrganization();
  const tell = useNews();
  const [userId, setUserId] = useState("");
  const [ownRole, setOwnRole] = useState<OrganizationRole>("admin");
  const [password, setPassword] = useState("");
  const asking = { now: context.now, actor: { ...person, passwordConfirmed: true } };
  const outcomeOf = (to: string, role: OrganizationRole) =>
    decide(facts, { type: "ownership.handOver", userId: to, ownRole: role }, asking);
  const candidates = state.members.filter((member) => outcomeOf(member.userId, ownRole).status === "done");
  const chosen = candidates.find((member) => member.userId === userId);
  const ownRoles = organizationModel
    .roles("organization")
    .filter((role) => candidates.some((member) => outcomeOf(member.userId, role).status === "done"));
  const outcome = chosen === undefined ? undefined : outcomeOf(chosen.userId, ownRole);
  const nameOf = (id: string, email: string) => profiles[id]?.name ?? email;
  const close = () => {
    setPassword("");
    onClose();
  };
  return (
    <ConfirmDialog
      title={`Hand over ${acme.name}`}
      opened={opened}
      onClose={close}
      command={{ type: "ownership.handOver", userId, ownRole }}
      confirm="Hand over"
      danger
      ready={chosen !== undefined && password !== ""}
      passwordConfirmed={password !== ""}
      onDone={() => {
        const name = chosen === undefined ? "Someone else" : nameOf(chosen.userId, chosen.email);
        tell(`${name} is an owner of ${acme.name} now. You are ${roleWithArticle(ownRole)}.`);
      }}
    >
      <Text size="sm">
        Someone else becomes an owner and you take another role, both at once. You cannot undo this yourself.
      </Text>
      <NativeSelect
        label="New owner"
        description="Active members with a verified address"
        value={userId}
        onChange={(event) => setUserId(event.currentTarget.value)}
        data={[
          { value: "", label: "Choose someone" },
          ...candidates.map((member) => ({
            value: member.userId,
            label: `${nameOf(member.userId, member.email)}, ${roleLabel("organization", member.role).toLowerCase()}`,
          })),
        ]}
      />
      <NativeSelect
        label="Your role from then on"
        value={ownRole}
        onChange={(event) =>
          setOwnRole(ownRoles.find((role) => role === event.currentTarget.value) ?? "admin")
        }
        data={ownRoles.map((value) => ({ value, label: roleLabel("organization", value) }))}
      />
      {outcome?.status === "done" ? (
        <HoldingNote
          kind="loss"
          heading="You lose"
          holding={lossOf(facts, outcome.changes, person.userId)}
          projectName={projectName}
        />
      ) : null}
      <PasswordField
        value={password}
        onChange={setPassword}
        note="In this preview, anything counts as right."
        required={false}
      />
    </ConfirmDialog>
  );
}
