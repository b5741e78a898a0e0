/** A browser script of its own, bundled; the import is its address. */
declare module "*?worker&url" {
  const address: string;
  export default address;
}
