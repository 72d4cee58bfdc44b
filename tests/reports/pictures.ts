/** The Mermaid pictures. */
export function pictures(document: string): readonly string[] {
  return [...document.matchAll(/^```mermaid\n([\s\S]*?)^```$/gm)].map((match) => match[1] ?? '')
}

/** Mermaid's own parser, which wants a browser; both are only read in when there is a picture to parse. */
export async function mermaidParser(): Promise<(picture: string) => Promise<unknown>> {
  const { JSDOM } = await import('jsdom')
  const { window } = new JSDOM('')
  Object.assign(globalThis, { window, document: window.document })
  const { default: mermaid } = await import('mermaid')
  return (picture) => mermaid.parse(picture)
}
