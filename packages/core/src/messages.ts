export { type DenialOptions, formatDenial, type ModelLabels } from "./formatDenial.ts";
export { formatNames } from "./formatNames.ts";
