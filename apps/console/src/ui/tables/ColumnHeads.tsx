import { Table, VisuallyHidden } from "@mantine/core";

/** The heads of a table's columns, and of a last one with controls, which needs no word to be seen. */
export function ColumnHeads({ labels }: { readonly labels: readonly string[] }) {
  return (
    <>
      {labels.map((label) => (
        <Table.Th key={label} scope="col">
          {label}
        </Table.Th>
      ))}
      <Table.Th scope="col">
        <VisuallyHidden>Actions</VisuallyHidden>
      </Table.Th>
    </>
  );
}
