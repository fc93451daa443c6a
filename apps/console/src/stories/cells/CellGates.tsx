import { List } from "@mantine/core";
import type { CorePermission, PermissionObject } from "@rolecall/organization";
import { Can } from "@rolecall/organization/react";
import type { ComponentProps } from "react";

/** A question of the table: may this be done, in the project Web where it is about a project? */
export interface Question {
  readonly permission: CorePermission;
  readonly about: PermissionObject;
}

/** Renders one gate for each question, side by side with its permission. */
export function CellGates({ questions }: { questions: readonly Question[] }) {
  return (
    <List size="sm" spacing={4} listStyleType="none">
      {questions.map((question) => (
        <List.Item key={question.permission} data-cell={question.permission}>
          {question.permission}: <Can {...gate(question)}>yes</Can>
          <Can {...gate(question)} not>
            no
          </Can>
        </List.Item>
      ))}
    </List>
  );
}

function gate({ permission, about }: Question): ComponentProps<typeof Can> {
  const asked = about === "project" ? { permission, on: { project: "web" } } : { permission };
  // the table ties what a permission is about to its name; the type of one name at a time cannot say so
  return asked as ComponentProps<typeof Can>;
}
