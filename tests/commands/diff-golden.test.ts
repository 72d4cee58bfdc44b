import { lint } from 'markdownlint/promise'
import { describe, expect, it } from 'vitest'
import { quarterLater } from '../quarter-later.ts'
import { eco } from './run.ts'

const files = quarterLater()
const known = new Map<string, ReturnType<typeof eco>>()

/** Told once in each form and language. */
function told(format: string, language: string): ReturnType<typeof eco> {
  const line = `diff toen nu --format ${format} --lang ${language}`
  const ran = known.get(line) ?? eco(line, { files })
  known.set(line, ran)
  return ran
}

describe('a quarter of work on the example, told', () => {
  it.each([
    ['text', 'nl', 'txt'],
    ['text', 'en', 'txt'],
    ['markdown', 'nl', 'md'],
    ['markdown', 'en', 'md'],
  ])('as %s in %s reads as the golden file', async (format, language, ending) => {
    const { out, code } = await told(format, language)
    expect(code).toBe(0)
    await expect(out).toMatchFileSnapshot(`../golden/diff/quarter.${language}.${ending}`)
  })

  it('is Markdown that passes markdownlint', async () => {
    const { out } = await told('markdown', 'nl')
    const config = { default: true, MD013: false, MD024: false, MD033: false, MD041: false }
    const found = await lint({ strings: { comment: out }, config })
    expect(found.comment?.map(({ lineNumber, ruleNames }) => `${lineNumber} ${ruleNames[0]}`)).toEqual([])
  })
})
