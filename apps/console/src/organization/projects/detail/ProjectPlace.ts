/** A project, as far as its settings have to know it. */
export interface ProjectPlace {
  readonly id: string;
  readonly name: string;
}
