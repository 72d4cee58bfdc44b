/** The Mermaid pictures. */
export function pictures(document: string): readonly string[] {
  return [...document.matchAll(/^```mermaid\n([\s\S]*?)^```$/gm)].map((match) => match[1] ?? '')
}

/** Mermaid's own parser. */
export function mermaidParser(): Promise<Parser> {
  parser ??= newParser()
  return parser
}

type Parser = (picture: string) => Promise<unknown>

let parser: Promise<Parser> | undefined

/** It wants a browser; both are only read in when there is a picture to parse, and one browser will do for all. One picture stands in several documents. */
async function newParser(): Promise<Parser> {
  const { JSDOM } = await import('jsdom')
  const { window } = new JSDOM('')
  Object.assign(globalThis, { window, document: window.document })
  const { default: mermaid } = await import('mermaid')
  const parsed = new Map<string, Promise<unknown>>()
  return (picture) => {
    const known = parsed.get(picture) ?? mermaid.parse(picture)
    parsed.set(picture, known)
    return known
  }
}
