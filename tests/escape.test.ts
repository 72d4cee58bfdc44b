import fc from 'fast-check'
import { micromark } from 'micromark'
import { describe, expect, test } from 'vitest'
import { escapeComment, escapeMarkdown, escapeMermaid } from '../src/escape.ts'
import { mermaidParser } from './reports/pictures.ts'

/** What a reader sees of a line of Markdown, without what stands in a link: there nobody is called. */
const seen = (markdown: string) => micromark(`- ${markdown}`).replace(/<a .*?<\/a>/g, '')

/** A name that GitHub or GitLab would send a message, whatever stands before the sign. */
const mention = /(?<![a-z0-9])@[a-z0-9]/i

test.each([
  ['www.kade.nl', 'www\\.kade.nl'],
  ['WWW.Kade.nl', 'WWW\\.Kade.nl'],
  ['met http:// ervoor', 'met http\\:// ervoor'],
])('%s becomes no link by itself', (text, written) => {
  expect(escapeMarkdown(text)).toBe(written)
})

describe('a text in a comment', () => {
  test.each([
    ['@iemand doet mee', '@&#8203;iemand doet mee'],
    ['Roc (@iemand), \\@ander en @org/team', 'Roc (@&#8203;iemand), \\\\@&#8203;ander en @&#8203;org/team'],
    ['jan@voorbeeld.nl kost 3 @ 5', 'jan\\@voorbeeld.nl kost 3 @ 5'],
    ['zie https://kade.nl/@iemand.', 'zie <https://kade.nl/@iemand>.'],
  ])('%s calls nobody', (text, written) => {
    expect(escapeComment(text)).toBe(written)
    expect(seen(written)).not.toMatch(mention)
  })

  test('calls nobody and reads as it was typed, whatever it is', () => {
    const words = fc.constantFrom(
      '@',
      'jan',
      '@jan',
      '\\',
      '_',
      '.',
      ' ',
      'é',
      'https://a.nl/@x',
      '(',
      '<',
      '`',
      '&#64;',
    )
    const text = fc.array(words, { maxLength: 12 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, (typed) => {
        expect(seen(escapeComment(typed))).not.toMatch(mention)
        expect(micromark(escapeComment(typed)).replaceAll('\u200b', '')).toBe(micromark(escapeMarkdown(typed)))
      }),
    )
  })
})

test('a label of nothing that can be seen is a dash in a diagram, because Mermaid refuses an empty one', async () => {
  const parse = await mermaidParser()
  for (const text of ['', ' ', '\u202e']) {
    expect(escapeMermaid(text)).toBe('#8211;')
    await expect(parse(`flowchart LR\n  n1["${escapeMermaid(text)}"]\n`)).resolves.toBeTruthy()
  }
})
