import { main } from '../../src/main.ts'
import { type MemoryIo, memoryIo } from '../memory-io.ts'
import type { Ran } from './judge.ts'
import { formOf } from './output-fault.ts'

const explained = new Set<string>()

/** An id in what was printed of which `eco explain` knows nothing. */
export async function explainedFault(ran: Ran, io: MemoryIo): Promise<string | undefined> {
  for (const id of new Set(idsIn(ran))) {
    if (explained.has(id)) continue
    if (await isExplained(id, memoryIo())) explained.add(id)
    else if (!(await isExplained(id, io, configOf(ran.words)))) return `named ${id}, and eco explain does not know it`
  }
  return undefined
}

async function isExplained(id: string, io: MemoryIo, options: readonly string[] = []): Promise<boolean> {
  return (await main(['explain', ...options, '--', id], io)) === 0
}

function configOf(words: readonly string[]): readonly string[] {
  return words.flatMap((word, at) =>
    word === '--config' ? [word, words[at + 1] ?? ''] : word.startsWith('--config=') ? [word] : [],
  )
}

/** The ids of rules and questions, in each form in which they are said. */
function idsIn({ words, code, out }: Ran): readonly string[] {
  if (code > 1) return []
  const form = formOf(words)
  const all = (pattern: RegExp) => [...out.matchAll(pattern)].map(([, id = '']) => id)
  if (words[0] === 'checklist' && form === 'json') return all(/^ {8,}"id": "([^"\\]+)",$/gm)
  if (words[0] !== 'check') return []
  if (form === 'json') return all(/^ +"rule": "([^"\\]+)"/gm)
  if (form === 'sarif') return all(/"ruleId": "([^"\\]+)"/g)
  if (form === 'gitlab') return all(/"check_name": "([^"\\]+)"/g)
  if (form === 'github') return all(/^::\w+ file=[^\n]*?,title=([^:\n]*?)::/gm)
  if (form === 'junit') return all(/<failure type="([^"&]+)"/g)
  if (form === 'short') return all(/:\d+:\d+: (?:fout|let op|open|error|warning|info) ([\w-]+): /g)
  return form === 'text' ? all(/^\S.*:\d+:\d+ {2}(?:fout|let op|open|error|warning|info) +([\w-]+)$/gm) : []
}
