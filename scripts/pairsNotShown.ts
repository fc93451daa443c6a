const roles = ["owner", "admin", "billingAdmin", "member"];

/** Permissions that no control of the console asks a gate for: the rules decide what its dialogs offer. */
const decidedByRules = [
  "user.inviteToTeam",
  "user.inviteBulk",
  "member.owner.assign",
  "member.stepDown",
].flatMap((permission) => roles.map((role) => `${permission} as organization ${role}`));

/** The pairs of permission and role that stories need not show, as a test run names them. Every other one they must. */
export const pairsNotShown: readonly string[] = [
  ...decidedByRules,
  // those who may not approve requests see their own, and cancel them without a permission
  "dataRequest.cancel as organization billingAdmin",
  "dataRequest.cancel as organization member",
];
