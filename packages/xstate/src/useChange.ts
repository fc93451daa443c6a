"use client";
import { useEffect, useRef } from "react";
import { useLatest } from "./useLatest.ts";

/** Calls back when a value is another than at the render before, and not at the first. */
export function useChange(value: unknown, onChange: () => void): void {
  const before = useRef(value);
  const latest = useLatest(onChange);
  useEffect(() => {
    if (before.current === value) return;
    before.current = value;
    latest.current();
  }, [value, latest]);
}
