import { NativeSelect } from "@mantine/core";

interface SelectFilterProps<TValue extends string> {
  readonly label: string;
  /** What is said where nothing is filtered: "Every role". */
  readonly any: string;
  readonly options: readonly { readonly value: TValue; readonly label: string }[];
  /** Nothing where everything is shown. */
  readonly value: TValue | undefined;
  readonly onChange: (value: TValue | undefined) => void;
  /** The permission that it is for. */
  readonly task?: string;
}

/** Narrows a list to the items with one value, or shows them all. */
export function SelectFilter<TValue extends string>(props: SelectFilterProps<TValue>) {
  const { label, any, options, value, onChange, task } = props;
  return (
    <NativeSelect
      label={label}
      value={value ?? ""}
      data={[{ value: "", label: any }, ...options]}
      onChange={(event) =>
        onChange(options.find((option) => option.value === event.currentTarget.value)?.value)
      }
      data-task={task}
    />
  );
}
