import { expect, it } from 'vitest'
import { eco } from './run.ts'

/** Lines of a list, each with its number in it. */
const many = (count: number, line: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at)).join('')

/** Each took a minute or more when all of them were held against all others. */
const files: readonly [string, string, RegExp][] = [
  [
    'fields that are unknown, each in its own way',
    `actions:\n${many(9_000, (at) => `  - {id: a${at}, title: Actie ${at}, zz${at}: 1}\n`)}`,
    /unknown-key: "zz8999" is hier geen bekend veld/,
  ],
  [
    'personal data in as many texts',
    `risks:\n${many(10_000, (at) => `  - {id: r${at}, title: Bel j.jansen${at}@voorbeeld.nl} # of k.smit${at}@voorbeeld.nl\n`)}`,
    /ecosystem\.yaml:10002:\d+: fout personal-data/,
  ],
  [
    'the same long text',
    `risks:\n${many(30_000, (at) => `  - {id: r${at}, title: Samen een werkplaats bouwen voor de technici in onze regio}\n`)}`,
    /^$/,
  ],
]

it.each(files)('eco check takes no more than its time over thousands of %s', async (_, text, found) => {
  const { out } = await eco('check --format short --severity error --limit findings=30000', {
    files: { 'ecosystem.yaml': `ecosystem: {id: a, name: A}\n${text}` },
  })
  expect(out).toMatch(found)
})
