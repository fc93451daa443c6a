import type { ModelLike, SnapshotHeader, Types } from "@rolecall/core";
import type { Role, Scope } from "@rolecall/core";
import { type RolesHeld, snapshotFor } from "@rolecall/core/testing";
import { render, type RenderResult } from "@testing-library/react";
import type { ReactElement } from "react";
import type { PermissionProviderProps } from "./createPermissions.tsx";

/** Renders components as people of a model's roles. */
export interface TestKit<T extends Types> {
  /** Renders as a person who holds these roles. */
  renderAs: (roles: RolesHeld<T>, ui: ReactElement, header?: Partial<SnapshotHeader>) => RenderResult;
  /** Lists the roles of a scope, to go through all of them. */
  eachRole: <const TScope extends Scope<T>>(scope: TScope) => readonly Role<T, TScope>[];
}

/**
 * Makes the test kit of a model and its provider.
 * @example
 * import { createTestKit } from "@rolecall/react/testing";
 * import { organizationModel } from "@rolecall/organization";
 * import { PermissionProvider } from "@rolecall/organization/react";
 * export const { renderAs, eachRole } = createTestKit(organizationModel, PermissionProvider);
 */
export function createTestKit<T extends Types>(
  model: ModelLike<T>,
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
    // the names come from the model, which knows them as texts
    eachRole: (scope) => [...(model["~compiled"].roles.get(scope)?.keys() ?? [])] as never[],
  };
}
