import { main } from '../../src/main.ts'
import { type Disk, type MemoryIo, memoryIo } from '../memory-io.ts'

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
  readonly io: MemoryIo
}

/** Runs `eco` with a line of words, or with words that hold spaces, on a disk in memory. */
export async function eco(line: string | readonly string[], disk: Disk | MemoryIo = {}): Promise<Ran> {
  const io = 'kindOf' in disk ? disk : memoryIo(disk)
  const words = typeof line === 'string' ? line.split(' ').filter((word) => word !== '') : line
  const before = { ...io.said }
  const code = await main(words, io)
  return { code, out: io.said.out.slice(before.out.length), err: io.said.err.slice(before.err.length), io }
}

/** The smallest ecosystem in which nothing is wrong. */
export const sound = 'ecosystem:\n  id: warmtebond-lindewijk\n  name: Warmtebond Lindewijk\n'

/** The rules of the findings that `--format short` prints, with their places. */
export function findings({ out }: Ran): string[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.replace(/^(.*?:\d+:\d+): (?:fout|let op|open|error|warning) ([a-z-]+):.*$/, '$1 $2'))
}
