/** A font imported `with { turbopackModuleType: "asset" }` is its address. */
declare module "*.woff2" {
  const address: string;
  export default address;
}
