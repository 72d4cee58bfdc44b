import { schemaRules } from '../../src/load/schema-rules.ts'
import { main } from '../../src/main.ts'
import { memoryIo } from '../memory-io.ts'
import type { Disk, Ran } from './judge.ts'

/** What `eco` itself says of a disk that it wrote to, next to what was asked: read again by `eco diff` and `eco check`. */
export async function meaningFault(ran: Ran, last: Ran | undefined): Promise<string | undefined> {
  const { words, code, before, after } = ran
  if (words[0] === 'check' && last?.words[0] === 'init' && last.code === 2 && code === 1) return 'began with errors'
  if (code > 1 || [...after].every(([path, text]) => before.get(path) === text)) return undefined
  if (words[0] === 'fmt') return otherwise(await changesBetween(before, after), () => false)
  if (words[0] === 'rename')
    return otherwise(await changesBetween(before, after), (change) => isRenaming(change, words))
  return words[0] === 'add' || words[0] === 'set' ? misfit(before, after) : undefined
}

interface Change {
  readonly kind: string
  readonly section: string
  readonly id: string
  readonly field: string | null
  readonly after: unknown
  readonly message: string
}

/**
 * What says nothing but its id is not known again under another, and goes as one and comes as the other. The id of the
 * ecosystem itself is a field of it.
 */
function isRenaming({ kind, section, id, field, after }: Change, [, from = '', to]: readonly string[]): boolean {
  if (section === 'ecosystem' && field === 'id') return after === to
  return kind === 'renamed' || (kind === 'removed' && from.endsWith(id)) || (kind === 'added' && id === to)
}

function otherwise(changes: readonly Change[], isMeant: (change: Change) => boolean): string | undefined {
  const other = changes.find((change) => !isMeant(change))
  return other === undefined ? undefined : `changed what was not asked: ${other.message}`
}

async function changesBetween(one: Disk, other: Disk): Promise<readonly Change[]> {
  const files = { ...inFolder('a', one), ...inFolder('b', other) }
  const said = await json<{ ecosystems: { changes: Change[] }[] }>(['diff', 'a', 'b', '--format', 'json'], files)
  return said.ecosystems.flatMap(({ changes }) => changes)
}

function inFolder(folder: string, disk: Disk): Record<string, string> {
  return Object.fromEntries([...disk].map(([path, text]) => [`${folder}/${path}`, text]))
}

/** A value that was typed is read as it is meant, or refused; it is not written as what the model does not know. */
async function misfit(before: Disk, after: Disk): Promise<string | undefined> {
  const [old, now] = [await misfits(before), await misfits(after)]
  const fresh = now.find((one) => !old.includes(one) && now.length > old.length)
  return fresh === undefined ? undefined : `wrote what does not fit the model: ${fresh}`
}

async function misfits(disk: Disk): Promise<readonly string[]> {
  const said = await json<{ findings: { rule: string; message: string }[] }>(
    ['check', '--format', 'json'],
    Object.fromEntries(disk),
  )
  // What was typed can be the first of several fields that a group must have.
  const { 'missing-key': _, ...rules } = schemaRules
  return said.findings.filter(({ rule }) => Object.hasOwn(rules, rule)).map(({ message }) => message)
}

async function json<T>(words: readonly string[], files: Readonly<Record<string, string>>): Promise<T> {
  const io = memoryIo({ files })
  await main([...words, '--as-of', '2026-11-30'], io)
  return JSON.parse(io.said.out) as T
}
