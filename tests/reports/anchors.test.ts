import { describe, expect, it } from 'vitest'
import { isWebAddress } from '../../src/escape.ts'
import { documents, write } from '../documents.ts'

/** Whoever clicks arrives: in the document itself, or at an address that is one. */
describe('the links in the documents of the examples', () => {
  it.each(documents)('$name holds no link that leads nowhere', ({ example, id, language }) => {
    expect(faults(write(example, id, language))).toEqual([])
  })

  it('would be noticed when they are broken', () => {
    const text = '# De *kop*: één & `twee`\n\n## Kop\n\n## Kop\n\n[a](#kop-1) [b](#de-kop-één--twee) [c](#kop "Kop")\n'
    expect(faults(text)).toEqual([])
    expect(faults(`${text}[d](#kop-2)\n`)).toEqual(['no anchor: #kop-2'])
    expect(faults('[ander](ander.md)\n')).toEqual(['not in this document: ander.md'])
    expect(faults('[web](https://)\n<https://e .nl>\n')).toEqual(['no web address: https://'])
    expect(faults('[a]: #nergens\n')).toEqual(['no anchor: #nergens'])
    expect(faults('[a][weg] en `[b](#code)` en \\[c\\](#tekst)\n\n```text\n[d](#blok)\n```\n')).toEqual([
      'no definition: [weg]',
    ])
  })
})

/** What is wrong with the links of a document, one line each. */
function faults(markdown: string): readonly string[] {
  const text = withoutCode(markdown)
  const anchors = anchorsOf(markdown)
  const defined = new Set([...text.matchAll(/^\[([^\]]+)\]: /gm)].map((match) => match[1]))
  const labels = [...text.matchAll(/(?<!\\)\](?<!\\\])\[([^\]]+)\]/g)].map((match) => match[1] ?? '')
  return [
    ...targets(text).flatMap((target) => fault(target, anchors)),
    ...labels.filter((label) => !defined.has(label)).map((label) => `no definition: [${label}]`),
  ]
}

function fault(target: string, anchors: ReadonlySet<string>): readonly string[] {
  if (target.startsWith('#')) return anchors.has(decodeURIComponent(target.slice(1))) ? [] : [`no anchor: ${target}`]
  if (!/^[a-z]+:/i.test(target)) return [`not in this document: ${target}`]
  return /^https?:/.test(target) && isWebAddress(target) && URL.canParse(target) ? [] : [`no web address: ${target}`]
}

/** Where links lead: `[text](target)`, `[label]: target` and `<https://…>`. */
function targets(text: string): readonly string[] {
  const inline = text.matchAll(/(?<!\\)\]\(<?([^)\s>]*)>?(?: "[^"]*")?\)/g)
  const definitions = text.matchAll(/^\[[^\]]+\]: <?([^\s>]+)>?/gm)
  const bare = text.matchAll(/(?<!\\)<(https?:[^\s>]*)>/g)
  return [...inline, ...definitions, ...bare].map((match) => match[1] ?? '')
}

/** The anchors that GitHub gives to headings: the second of the same name ends with `-1`. */
function anchorsOf(markdown: string): ReadonlySet<string> {
  const seen = new Map<string, number>()
  const headings = withoutBlocks(markdown).matchAll(/^#{1,6} (.*)$/gm)
  return new Set(
    [...headings].map((match) => {
      const name = slug(match[1] ?? '')
      const before = seen.get(name) ?? 0
      seen.set(name, before + 1)
      return before === 0 ? name : `${name}-${before}`
    }),
  )
}

/** Lower case, letters, digits, hyphens and underscores, a hyphen for every space; marks of Markdown fall away. */
function slug(heading: string): string {
  return heading
    .replace(/\\(?=[^\p{L}\p{N}\s])/gu, '')
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-')
}

function withoutCode(markdown: string): string {
  return withoutBlocks(markdown).replace(/`[^`\n]*`/g, '')
}

function withoutBlocks(markdown: string): string {
  return markdown.replace(/^(```+)[^\n]*\n[\s\S]*?^\1$/gm, '')
}
