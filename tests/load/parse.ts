import type { Diagnostic } from '../../src/diagnostic.ts'
import { parseDocument } from '../../src/load/document.ts'
import { defaultLimits } from '../../src/load/limits.ts'
import { createLocator } from '../../src/load/locate.ts'

/** A text as if it were the file a.yaml. */
export function parse(
  text: string,
  limits = defaultLimits,
): { text: string; value: unknown; diagnostics: readonly Diagnostic[] } {
  const { document, diagnostics } = parseDocument({ file: 'a.yaml', content: new TextEncoder().encode(text) }, limits)
  return { text: document.text, value: document.value, diagnostics }
}

/** The findings in a text as `line:column rule`. */
export function rulesAt(text: string): string[] {
  const { text: decoded, diagnostics } = parse(text)
  const { locate } = createLocator(decoded)
  return diagnostics.map(({ rule, place }) => {
    const { line, column } = locate(place)
    return `${line}:${column} ${rule}`
  })
}
