/**
 * The index that leaves one of two concurrent open requests, and the foreign key that ends a token with its holder's
 * membership.
 */
export const answeredOnce: readonly string[] = [
  // of several open requests for the same permission, the earliest stays
  `delete from console.access_requests later using console.access_requests earlier
    where later.state = 'open' and earlier.state = 'open'
      and (later.organization_id, later.user_id, later.permission)
        = (earlier.organization_id, earlier.user_id, earlier.permission)
      and later.project_id is not distinct from earlier.project_id
      and (later.requested_at, later.id) > (earlier.requested_at, earlier.id)`,
  `create unique index access_requests_open on console.access_requests
    (organization_id, user_id, permission, coalesce(project_id, '')) where state = 'open'`,
  `delete from console.gdpr_tokens token where not exists (
    select from rolecall.members member
    where (member.organization_id, member.user_id) = (token.organization_id, token.user_id)
  )`,
  `alter table console.gdpr_tokens add constraint gdpr_tokens_member
    foreign key (organization_id, user_id) references rolecall.members on delete cascade`,
];
