import { mostByConfiguration } from '../../load/limits.ts'
import { lacksContent, type Repository } from './repository.ts'

/** How many bytes of files are asked for in one go. */
const portion = 64_000_000

/**
 * The contents of files by their object id, with one process for many. A file that is larger than any configuration may allow
 * is not fetched: what stands for it is only too large. A `UsageError` when the repository does not hold one (a partial
 * clone): without it something would seem gone or new.
 */
export function readBlobs(ids: readonly string[], repository: Repository): ReadonlyMap<string, Uint8Array> {
  const contents = new Map<string, Uint8Array>()
  let wanted: string[] = []
  let size = 0
  const fetch = () => {
    for (const [id, content] of batch(wanted, repository)) contents.set(id, content)
    wanted = []
    size = 0
  }
  for (const [id, bytes] of sizesOf(ids, repository)) {
    if (bytes > mostByConfiguration.bytes) contents.set(id, tooLarge())
    else {
      if (size + bytes > portion) fetch()
      wanted.push(id)
      size += bytes
    }
  }
  fetch()
  return contents
}

/** One for all: it is never looked into. */
function tooLarge(): Uint8Array {
  standIn ??= new Uint8Array(mostByConfiguration.bytes + 1)
  return standIn
}

let standIn: Uint8Array | undefined

function sizesOf(ids: readonly string[], { ask }: Repository): readonly (readonly [string, number])[] {
  if (ids.length === 0) return []
  const lines = new TextDecoder().decode(ask(['cat-file', '--batch-check'], `${ids.join('\n')}\n`)).split('\n')
  return lines.flatMap((line) => {
    const [id = '', type, size] = line.split(' ')
    if (type === 'missing') throw lacksContent()
    return type === 'blob' ? [[id, Number(size)] as const] : []
  })
}

/** `<id> blob <size>`, the content and a line break, for each. */
function* batch(ids: readonly string[], { ask }: Repository): Generator<readonly [string, Uint8Array]> {
  if (ids.length === 0) return
  const answer = ask(['cat-file', '--batch'], `${ids.join('\n')}\n`)
  for (let at = 0; at < answer.length; ) {
    const end = answer.indexOf(10, at)
    const [id = '', , size] = new TextDecoder().decode(answer.subarray(at, end)).split(' ')
    const start = end + 1
    yield [id, answer.subarray(start, start + Number(size))]
    at = start + Number(size) + 1
  }
}
