import { main } from '../../src/main.ts'
import { memoryIo } from '../memory-io.ts'
import type { Case } from './case.ts'

/** What is wrong with how `eco` took a case; undefined when nothing is. */
export async function judge({ words, files }: Case): Promise<string | undefined> {
  const io = memoryIo({ files })
  const code = await main(words, io).catch((error: unknown) => `threw ${error instanceof Error ? error.stack : error}`)
  const { out, err } = io.said
  if (code !== 0 && code !== 1 && code !== 2) return `ended with ${code}\n${err.slice(0, 2000)}`
  if (code !== 2 && words.includes('json')) return parsed(out)
  // The escape character of colours and the bell belong to nobody: there is no terminal here.
  const control = [...`${out}${err}`].find(
    (one) => /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(one) && !'\n\r\t'.includes(one),
  )
  if (control !== undefined) return `printed the character U+${control.codePointAt(0)?.toString(16)}`
  const nothing = /\bundefined\b|\bNaN\b|\[object |\bInfinity\b/.exec(out)?.[0]
  const isOurs = nothing !== undefined && !Object.values(files).some((text) => String(text).includes(nothing))
  return isOurs ? `printed ${nothing}: ${out.slice(Math.max(0, out.indexOf(nothing) - 200)).slice(0, 400)}` : undefined
}

function parsed(out: string): string | undefined {
  try {
    JSON.parse(out)
    return undefined
  } catch (error) {
    return `printed JSON that does not parse: ${error instanceof Error ? error.message : error}`
  }
}
