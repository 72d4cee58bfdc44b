import { definitionShape, type Shape } from '../../src/model/shape.ts'

/** Everything that means something to Markdown, HTML, Handlebars or Mermaid. */
export const hostile =
  'a | b `c` <b>x</b> {{x}} {{{y}}} "q" [l](e.nl) $m$ *e* https://e.nl/a|b_c ]:::core --> end; %% &amp;\n\n## kop\n- punt \u202e \\'

/** What people may type that means something to Markdown, HTML, Mermaid or a template, one thing at a time. */
export const nasty = [
  hostile,
  'a|b',
  '`a',
  '```',
  '`````mermaid',
  '<b>x',
  '<!-- x',
  '# a',
  '- a\n\n# b',
  '{{a}}',
  '{{{a}}}',
  '[a](b',
  '**a',
  'a: b; c "d" #e',
  '"] --> x["',
  '%%{init}%%',
  '|',
  '\\',
  '\\|',
  '1. a',
  'end',
  'section x :crit, 2026-01-01, 1d',
  ': done, 2020-01-01, 2021-01-01',
  '\u202eabc\u202c : , ; # %%{init: {}}%%',
  'x '.repeat(5000),
  // Not of x, which stands for what is still open, and makes the document a draft.
  'y'.repeat(10_000),
]

/** The same data with this behind every free text. */
export function poisoned(sections: object, tail = hostile): object {
  return retold(sections, (text) => `${text} ${tail}`)
}

/** The same data with other words wherever the model takes free text; what is counted or referred to stays. */
export function retold(sections: object, say: (text: string) => string): object {
  return told(sections, definitionShape, say, '') as object
}

function told(value: unknown, shape: Shape | undefined, say: (text: string) => string, key: string): unknown {
  if (Array.isArray(value) && shape?.kind === 'list') return value.map((item) => told(item, shape.of, say, key))
  if (shape?.kind === 'either') return typeof value === 'string' ? say(value) : told(value, shape.group, say, key)
  if (shape?.kind === 'group')
    return Object.fromEntries(
      Object.entries(value as object).map(([name, inner]) => [name, told(inner, shape.fields[name], say, name)]),
    )
  if (shape?.kind !== 'text' || key === 'currency') return value
  return key.endsWith('source') ? oneSource(say(value as string)) : say(value as string)
}

/** A semicolon stands between two sources, and so makes two lines. */
function oneSource(text: string): string {
  return text.replaceAll(';', ',')
}
