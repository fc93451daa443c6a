/** The files that exports came to. They go with their request, and so with the project or organization. */
export const fileTables: readonly string[] = [
  `create table console.request_files (
    organization_id text not null, data_request_id text, usage_request_id text,
    name text not null, type text not null, content text, size integer not null check (size >= 0),
    created_at timestamptz not null, expires_at timestamptz not null,
    check (num_nonnulls(data_request_id, usage_request_id) = 1),
    unique (organization_id, data_request_id), unique (organization_id, usage_request_id),
    foreign key (organization_id, data_request_id) references console.data_requests on update cascade on delete cascade,
    foreign key (organization_id, usage_request_id) references console.usage_requests on delete cascade
  )`,
  `create index request_files_to_expire on console.request_files (expires_at) where content is not null`,
];
