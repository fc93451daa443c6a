/**
 * What an id may be: 1 to 200 characters of any script, compared exactly as they are. Identity providers write ids such
 * as `auth0|5f7c8ec7` and `google-oauth2|1077`, so only what cannot travel is left out: control characters, line
 * separators, broken characters, blanks and invisible characters at either end, and `.` and `..`, which lead an address
 * elsewhere.
 */
export const idPattern = /^(?![\s\p{Cf}])(?!\.{1,2}$)[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}]{1,200}(?<![\s\p{Cf}])$/u;
