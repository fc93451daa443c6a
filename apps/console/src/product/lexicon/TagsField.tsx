import { Stack, TagsInput } from "@mantine/core";
import type { Decision } from "@rolecall/core";
import type { LexiconEntry } from "../../../contract/Answers.ts";
import { bodies } from "../../../contract/bodies.ts";
import { useWrite } from "../../session/api/useWrite.ts";
import { WriteError } from "../../session/api/WriteError.tsx";
import { useSession } from "../../session/ConsoleSession.ts";
import { useGatedField } from "../../ui/tasks/useGatedField.ts";

interface TagsFieldProps {
  readonly entry: LexiconEntry;
  /** All entries: the tags that they have are offered. */
  readonly entries: readonly LexiconEntry[];
  readonly decision: Decision;
}

/** The tags of an entry, saved as they are added and taken away. */
export function TagsField({ entry, entries, decision }: TagsFieldProps) {
  const { project } = useSession();
  const right = useGatedField(decision);
  const tag = useWrite(({ api, organization }, tags: readonly string[]) => {
    const body = bodies["lexicon.tag"].parse({ tags });
    return api("lexicon.tag", { organization: organization.id, project, entry: entry.id }, body);
  });
  const allowed = decision.status === "allowed";
  return (
    <Stack gap="xs">
      <TagsInput
        data-task="lexicon.tag"
        aria-label={`Tags of ${entry.name}`}
        {...(entry.tags.length === 0 && { placeholder: allowed ? "Add a tag" : "No tags yet" })}
        size="xs"
        data={allowed ? [...new Set(entries.flatMap(({ tags }) => tags))] : []}
        maxTags={20}
        maxLength={40}
        {...right}
        value={[...(tag.isPending ? tag.variables : entry.tags)]}
        onChange={(tags) => {
          if (allowed) tag.mutate(tags);
        }}
      />
      <WriteError error={tag.error} />
    </Stack>
  );
}
