/** The address of the sample database as PGlite restores it, made by the build of the stories. */
declare module "virtual:sample-database" {
  const address: string;
  export default address;
}
