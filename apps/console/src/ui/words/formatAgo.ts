import { formatDay } from "./formatDay.ts";

const minute = 60 * 1000;
const hour = 60 * minute;
const day = 24 * hour;

/** Says how long ago something was: "20 minutes ago", "Yesterday", "7 Oct 2026". */
export function formatAgo(time: number | undefined, now: number): string {
  if (time === undefined) return "Never";
  const ago = now - time;
  if (ago < hour) return counted(Math.max(1, Math.round(ago / minute)), "minute");
  if (ago < day) return counted(Math.floor(ago / hour), "hour");
  if (ago < 2 * day) return "Yesterday";
  return ago < 14 * day ? counted(Math.floor(ago / day), "day") : formatDay(time);
}

const counted = (count: number, unit: string) => `${count} ${unit}${count === 1 ? "" : "s"} ago`;
