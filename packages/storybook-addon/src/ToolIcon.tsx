/** @jsxRuntime classic */
import * as React from "react";

const paths = {
  person:
    "M7 6.5a2.75 2.75 0 1 0 0-5.5 2.75 2.75 0 0 0 0 5.5Zm0 1.25c-2.9 0-5.25 1.9-5.25 4.25v1h10.5v-1c0-2.35-2.35-4.25-5.25-4.25Z",
  grid: "M1 1h5.25v12H1V1Zm6.75 0H13v12H7.75V1ZM2.5 2.5v9h2.25v-9H2.5Zm6.75 0v9h2.25v-9H9.25Z",
} as const;

/** Draws one of the toolbar's icons. */
export function ToolIcon({ of }: { readonly of: keyof typeof paths }): React.ReactElement {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" fill="currentColor" aria-hidden="true">
      <path d={paths[of]} fillRule="evenodd" />
    </svg>
  );
}
