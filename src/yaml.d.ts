/** YAML that goes into the bundle as plain data, parsed when building. */
declare module '*.yaml' {
  const content: unknown
  export default content
}
