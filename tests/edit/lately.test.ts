import { expect, test } from 'vitest'
import { addItem } from '../../src/edit/add-item.ts'
import { formatted } from '../../src/edit/format.ts'
import { lately } from '../../src/edit/lately.ts'
import { mended } from '../../src/edit/mend.ts'
import { commentsOf, readingOf } from '../../src/edit/proof.ts'
import { renameId } from '../../src/edit/rename-id.ts'
import { setValue } from '../../src/edit/set-value.ts'
import { treeOf } from '../../src/edit/tree.ts'
import { keyOrderAt } from '../../src/model/key-order.ts'

function counting() {
  const asked: string[] = []
  const read = lately((text) => {
    asked.push(text)
    return text === '' ? undefined : { text }
  })
  return { asked, read }
}

test('a text is read once, and another one by itself', () => {
  const { asked, read } = counting()
  expect(['a', 'b', 'a', '', '', 'b'].map((text) => read(text)?.text)).toEqual([
    'a',
    'b',
    'a',
    undefined,
    undefined,
    'b',
  ])
  expect(asked).toEqual(['a', 'b', ''])
})

test('what was asked longest ago is forgotten: no run over thousands of files holds all of them', () => {
  const { asked, read } = counting()
  const many = Array.from({ length: 9 }, (_, at) => `text ${at}`)
  for (const text of ['first', ...many.slice(0, 7), 'first', ...many.slice(7), 'first', 'text 0']) read(text)
  expect(asked).toEqual(['first', ...many, 'text 0'])
})

test('a very long text is not held', () => {
  const { asked, read } = counting()
  const long = 'x'.repeat(60_001)
  expect([read(long), read(long)]).toEqual([{ text: long }, { text: long }])
  expect(asked).toHaveLength(2)
})

test('no edit changes what was read of the text before it', () => {
  const text = "goals:\n  - title: 'A' # een\n    id: a\n    needs: [b]\n  - { id: b, title: B }\n"
  const before = structuredClone([readingOf(text), commentsOf(text), treeOf(text)])
  const edited = [
    setValue(text, ['goals', 0, 'title'], 'C', keyOrderAt),
    setValue(text, ['goals', 1, 'note'], 'N', keyOrderAt),
    addItem(text, ['goals'], { id: 'c', title: 'C' }, keyOrderAt),
    renameId(text, [{ path: ['goals', 1, 'id'], from: 'b', to: 'd' }]),
    mended(text, [{ path: ['goals', 1, 'title'], key: 'name' }], keyOrderAt),
    formatted(text, { orderOf: keyOrderAt, isWord: () => true }),
  ]
  expect(edited.filter((one) => 'fault' in one || one.text === text)).toEqual([])
  expect([readingOf(text), commentsOf(text), treeOf(text)]).toEqual(before)
})
