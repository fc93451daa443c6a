/**
 * Words the line that ends a run and that machines read.
 *
 * @param {number} passed
 * @param {number} failed
 * @returns {string}
 */
export function closingLine(passed, failed) {
  return `${passed} passed, ${failed} failed`;
}
