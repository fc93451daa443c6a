import { Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";
import { useAuthority } from "../../session/api/useAuthority.ts";
import type { MemberItem } from "../users/known/MemberItem.ts";

interface PersonSelectProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (userId: string | undefined) => void;
}

const called = ({ name, email }: MemberItem) => (name === undefined ? email : `${name}, ${email}`);

/** Chooses a member. The server searches: there may be very many. */
export function PersonSelect({ label, value, onChange }: PersonSelectProps) {
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState<MemberItem>();
  const [typed] = useDebouncedValue(text.trim(), 200);
  // the name of anyone who is chosen stands in the field, and is nothing to search for
  const search = chosen !== undefined && typed === called(chosen) ? "" : typed;
  const found = useAuthority(["people", search], (client, organization) =>
    client.members.list({ organization, sort: "name", limit: 20, ...(search !== "" && { search }) }),
  );
  const items = found.data?.items ?? [];
  const all =
    chosen === undefined || items.some(({ userId }) => userId === chosen.userId) ? items : [chosen, ...items];
  return (
    <Select
      label={label}
      placeholder="Everyone"
      searchable
      clearable
      value={value ?? null}
      data={all.map((item) => ({ value: item.userId, label: called(item) }))}
      // the server has found them, by the name or by the address
      filter={({ options }) => options}
      searchValue={text}
      onSearchChange={setText}
      nothingFoundMessage="No one has this name."
      clearButtonProps={{ "aria-label": `Clear: ${label}` }}
      onChange={(userId) => {
        setChosen(all.find((item) => item.userId === userId));
        onChange(userId ?? undefined);
      }}
    />
  );
}
