import { posix } from 'node:path'
import type { Io } from '../io.ts'
import { UsageError } from '../usage-error.ts'

/** `-o` names a folder or a Markdown file; any other file is a slip, and no folder gets its name. */
export function refuseOtherFile(output: string | undefined, io: Io): void {
  if (output === undefined || !/\.[a-z][a-z\d]{0,4}$/i.test(posix.basename(output)) || isMarkdown(output)) return
  if (/[/\\]$/.test(output) || posix.basename(output).startsWith('.') || io.kindOf(output) === 'directory') return
  throw new UsageError({
    nl: `${output} is geen map en geen .md: eco schrijft Markdown. Noem een bestand dat op .md eindigt, of een map.`,
    en: `${output} is no folder and no .md: eco writes Markdown. Name a file that ends in .md, or a folder.`,
  })
}

export function isMarkdown(output: string): boolean {
  return /\.md$/i.test(output)
}

/** A link on the way would lead the document out of the folder; only a folder that was named with `-o` may be one. */
export function refuseLinks(path: string, output: string | undefined, io: Io): void {
  const named = output === undefined || isMarkdown(output) ? undefined : posix.normalize(output).replace(/\/$/, '')
  if (output !== undefined && named === undefined) return
  const link = foldersOf(path, named).find((folder) => io.kindOf(folder) === 'link')
  if (link === undefined) return
  throw new UsageError({
    nl: `De map ${link} is een koppeling naar een andere plek. Er is niets geschreven. Noem de map zelf met -o als dat de bedoeling is.`,
    en: `The folder ${link} is a link to another place. Nothing was written. Name the folder itself with -o if that is what you want.`,
  })
}

/** The folders on the way to a file, below the one that was named, from the outside in. */
function foldersOf(path: string, named: string | undefined): string[] {
  const folders: string[] = []
  for (let at = posix.dirname(path); at !== '.' && at !== '/' && at !== named; at = posix.dirname(at)) {
    if (at === '..' || at.endsWith('/..')) break
    folders.unshift(at)
  }
  return folders
}
