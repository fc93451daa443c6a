/** Who was taken out of a project. An id itself is not kept: it is what was to be forgotten. */
export const erasureTables: readonly string[] = [
  `create table console.erased_profiles (
    organization_id text not null, project_id text not null, id_hash text not null,
    primary key (organization_id, project_id, id_hash),
    foreign key (organization_id, project_id) references rolecall.projects on delete cascade
  )`,
];
