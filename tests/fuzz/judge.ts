import { main } from '../../src/main.ts'
import { memoryIo } from '../memory-io.ts'
import type { Case } from './case.ts'
import { explainedFault } from './explained.ts'
import { meaningFault } from './meaning-fault.ts'
import { outputFault } from './output-fault.ts'
import { revisionFault } from './revision-fault.ts'
import { isRead, writingFault } from './writing-fault.ts'

export interface Verdict {
  /** What is wrong with how `eco` took a case; undefined when nothing is. */
  readonly fault: string | undefined
  readonly words: readonly string[]
  /** Whether the case came so far that something was worked out of files that could be read. */
  readonly isDeep: boolean
  /** Of the processor, for the longest of its commands. */
  readonly milliseconds: number
}

/** One command that was run, with the disk before and after it. */
export interface Ran {
  readonly words: readonly string[]
  readonly code: number
  readonly out: string
  readonly err: string
  readonly before: Disk
  readonly after: Disk
}

/** Path → text, as it is at one moment. */
export type Disk = ReadonlyMap<string, string>

/** Runs the commands of a case and judges each; what a command that came before did counts as given. */
export async function judge(one: Case, { asksMore = false } = {}): Promise<Verdict> {
  const io = memoryIo(one)
  const snapshot = () => new Map(io.paths().map((path) => [path, io.textOf(path) ?? '']))
  let [isDeep, milliseconds] = [false, 0]
  const ran: Ran[] = []
  for (const words of one.runs) {
    const [before, said] = [snapshot(), { ...io.said }]
    const start = process.cpuUsage()
    const code = await main(words, io).catch((error: unknown) => fail(error))
    const { user, system } = process.cpuUsage(start)
    milliseconds = Math.max(milliseconds, (user + system) / 1000)
    const [out, err] = [io.said.out.slice(said.out.length), io.said.err.slice(said.err.length)]
    const done: Ran = { words, code, out, err, before, after: snapshot() }
    ran.push(done)
    isDeep ||= (code === 0 || code === 1) && isRead(done.before)
    const fault =
      codeFault(done) ??
      textFault(done) ??
      writingFault(done, ran.at(-2)) ??
      revisionFault(done) ??
      (await meaningFault(done, ran.at(-2))) ??
      (await outputFault(done, asksMore)) ??
      (await explainedFault(done, io))
    if (fault !== undefined) return { fault, words, isDeep, milliseconds }
  }
  const fault = asksMore ? await otherwise(one, ran) : undefined
  return { fault, words: one.runs[0] ?? [], isDeep, milliseconds }
}

function fail(error: unknown): number {
  throw error
}

function codeFault({ code, err }: Ran): string | undefined {
  return [0, 1, 2].includes(code) ? undefined : `ended with ${code}\n${err.slice(0, 2000)}`
}

const hidden = /[\p{Cc}\u200b-\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff]/u

/** A script for a shell holds tabs, and so does a document by a team's own template that holds one; colours were asked for. */
export function textFault({ words, out, err, before }: Ran): string | undefined {
  const mayTab = [...before].some(([path, text]) => path.endsWith('.hbs') && text.includes('\t'))
  // biome-ignore lint/suspicious/noControlCharactersInRegex: this is how a colour is said
  const uncoloured = `${out}${err}`.replace(/\u001b\[[\d;]*m/g, words.includes('--color') ? '' : '$&')
  const text = uncoloured.replace(mayTab ? /[\n\t]/g : /\n/g, '')
  const at = text.search(hidden)
  if (at !== -1 && words[0] !== '__complete' && words[0] !== 'completion')
    return `printed the character U+${text.codePointAt(at)?.toString(16)} in ${JSON.stringify(text.slice(Math.max(0, at - 80), at + 40))}`
  const nothing = /\bundefined\b|\bNaN\b|\[object |\bInfinity\b/.exec(out)?.[0]
  // Of `.inf` and `.nan` it is said that YAML reads them as the number Infinity and NaN.
  const theirs = { Infinity: /Infinity|\.inf\b/i, NaN: /NaN|\.nan\b/i }[nothing ?? '']
  const isTheirs =
    nothing !== undefined && [...before.values(), ...words].some((one) => theirs?.test(one) ?? one.includes(nothing))
  return nothing === undefined || isTheirs
    ? undefined
    : `printed ${nothing}: ${out.slice(Math.max(0, out.indexOf(nothing) - 200)).slice(0, 400)}`
}

/** The same again, on a disk of its own, gives the same. */
async function otherwise(one: Case, ran: readonly Ran[]): Promise<string | undefined> {
  const io = memoryIo(one)
  for (const { words } of ran) await main(words, io)
  const said = { out: ran.map(({ out }) => out).join(''), err: ran.map(({ err }) => err).join('') }
  return said.out === io.said.out && said.err === io.said.err ? undefined : 'said something else the second time'
}
