/** How people, projects and teams are called that stand somewhere by their ids. Where no name is known it is the id. */
export interface Names {
  readonly person: (id: string) => string;
  readonly project: (id: string) => string;
  readonly team: (id: string) => string;
}
