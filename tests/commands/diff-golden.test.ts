import { lint } from 'markdownlint/promise'
import { describe, expect, it } from 'vitest'
import { quarterLater } from '../quarter-later.ts'
import { eco } from './run.ts'

const files = quarterLater()

describe('a quarter of work on the example, told', () => {
  it.each([
    ['text', 'nl', 'txt'],
    ['text', 'en', 'txt'],
    ['markdown', 'nl', 'md'],
    ['markdown', 'en', 'md'],
  ])('as %s in %s reads as the golden file', async (format, language, ending) => {
    const { out, code } = await eco(`diff toen nu --format ${format} --lang ${language}`, { files })
    expect(code).toBe(0)
    await expect(out).toMatchFileSnapshot(`../golden/diff/quarter.${language}.${ending}`)
  })

  it('is Markdown that passes markdownlint', async () => {
    const { out } = await eco('diff toen nu --format markdown', { files })
    const config = { default: true, MD013: false, MD024: false, MD033: false, MD041: false }
    const found = await lint({ strings: { comment: out }, config })
    expect(found.comment?.map(({ lineNumber, ruleNames }) => `${lineNumber} ${ruleNames[0]}`)).toEqual([])
  })
})
