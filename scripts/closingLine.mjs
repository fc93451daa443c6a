/**
 * Formats the machine-readable last line of a run.
 * @param {number} passed
 * @param {number} failed
 * @returns {string}
 */
export function closingLine(passed, failed) {
  return `${passed} passed, ${failed} failed`;
}
