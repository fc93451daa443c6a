import { Badge, Center, Group, Table, Text, VisuallyHidden } from "@mantine/core";
import { permissionDetails } from "@rolecall/organization";
import { IconCheck, IconMinus } from "@tabler/icons-react";
import { Fragment } from "react";
import classes from "./PermissionMatrix.module.css";
import { matrixRoles, type MatrixSection } from "./matrixSections.ts";

/** The rows of the matrix, each section under its heading. */
export function MatrixBody({ sections }: { sections: readonly MatrixSection[] }) {
  return (
    <Table.Tbody>
      {sections.map(({ title, extension, rows }) => (
        <Fragment key={title}>
          <Table.Tr>
            <Table.Th scope="colgroup" colSpan={5} className={classes["section"] ?? ""}>
              <Group gap="xs" justify="space-between">
                <Text fw={650} size="sm">
                  {title}
                </Text>
                {extension ? (
                  <Badge variant="light" color="grape" size="sm">
                    Extension
                  </Badge>
                ) : null}
              </Group>
            </Table.Th>
          </Table.Tr>
          {rows.map(({ permission, answers, projectPart }) => (
            <Table.Tr key={permission} data-permission={permission}>
              <Table.Th scope="row" fw={500} className={classes["label"] ?? ""}>
                {permissionDetails[permission].label}
                <Text size="xs" c="dimmed" fw={400}>
                  <Text span inherit ff="monospace" visibleFrom="sm">
                    {permission}
                    {projectPart === undefined ? "" : " · "}
                  </Text>
                  {projectPart}
                </Text>
              </Table.Th>
              {matrixRoles.map((role) => (
                <Table.Td key={role} data-role={role} data-answer={answers[role] ? "yes" : "no"}>
                  <Answer allowed={answers[role]} />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Fragment>
      ))}
    </Table.Tbody>
  );
}

function Answer({ allowed }: { allowed: boolean }) {
  return (
    <Center>
      {allowed ? (
        <IconCheck
          size={20}
          stroke={2.4}
          color="light-dark(var(--mantine-color-teal-8), var(--mantine-color-teal-4))"
          aria-hidden
        />
      ) : (
        <IconMinus
          size={18}
          color="light-dark(var(--mantine-color-gray-5), var(--mantine-color-dark-3))"
          aria-hidden
        />
      )}
      <VisuallyHidden>{allowed ? "Yes" : "No"}</VisuallyHidden>
    </Center>
  );
}
