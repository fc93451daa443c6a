"use client";
import { type RefObject, useEffect, useRef } from "react";

/** Holds what the last render was given, for actors that outlive a render. */
export function useLatest<TValue>(value: TValue): RefObject<TValue> {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}
