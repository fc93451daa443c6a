import type { ModelLike, SnapshotHeader, Types } from "@rolecall/core";
import type { Role, Scope } from "@rolecall/core";
import { type RolesHeld, snapshotFor } from "@rolecall/core/testing";
import { render, type RenderResult } from "@testing-library/react";
import type { ReactElement } from "react";
import type { PermissionProviderProps } from "./createPermissions.tsx";

/** What a role model answers besides being of its types. */
interface WithRoles {
  roles(scope: never): readonly string[];
}

/** Renders components as people of a model's roles. */
export interface TestKit<T extends Types> {
  /** Renders as a person with these roles. */
  renderAs: (roles: RolesHeld<T>, ui: ReactElement, header?: Partial<SnapshotHeader>) => RenderResult;
  /** Lists the roles of a scope, for `it.each`. */
  eachRole: <const TScope extends Scope<T>>(scope: TScope) => readonly Role<T, TScope>[];
}

/**
 * Creates a test kit for a model and its provider.
 * @example
 * ```tsx
 * import { organizationModel } from "@rolecall/organization";
 * import { Can, PermissionProvider } from "@rolecall/organization/react";
 * import { createTestKit } from "@rolecall/react/testing";
 *
 * const { renderAs, eachRole } = createTestKit(organizationModel, PermissionProvider);
 *
 * for (const role of eachRole("organization")) {
 *   const { container } = renderAs({ organization: role }, <Can permission="team.create">New team</Can>);
 *   console.log(role, container.textContent);
 * }
 * ```
 */
export function createTestKit<T extends Types>(
  model: ModelLike<T> & WithRoles,
  PermissionProvider: (props: PermissionProviderProps) => unknown,
): TestKit<T> {
  // a provider returns what React renders; the test kit only passes it on
  const Provider = PermissionProvider as (props: PermissionProviderProps) => ReactElement;
  return {
    renderAs: (roles, ui, header) =>
      render(ui, {
        wrapper: ({ children }) => (
          <Provider snapshot={snapshotFor(model, roles, header)}>{children}</Provider>
        ),
      }),
    eachRole: <const TScope extends Scope<T>>(scope: TScope) =>
      // the model lists exactly the roles that its types name
      (model as unknown as { roles(scope: string): readonly Role<T, TScope>[] }).roles(scope),
  };
}
