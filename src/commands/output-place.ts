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

/** Two ecosystems with one id would write over each other. */
export function refuseSamePlace(paths: readonly string[]): void {
  const twice = paths.find((path, index) => paths.indexOf(path) !== index)
  if (twice === undefined) return
  throw new UsageError({
    nl: `Twee ecosystemen hebben hetzelfde id en zouden allebei ${twice} schrijven. Er is niets geschreven. Geef ze elk een eigen id, of schrijf ze een voor een.`,
    en: `Two ecosystems have the same id and would both write ${twice}. Nothing was written. Give each an id of its own, or write them one by one.`,
  })
}

export function refuseEmptyPlace(output: string | undefined): void {
  if (output === undefined || output.trim() !== '') return
  throw new UsageError({
    nl: 'Achter -o staat niets. Noem een map of een bestand dat op .md eindigt, of laat -o weg.',
    en: 'There is nothing after -o. Name a folder or a file that ends in .md, or leave -o out.',
  })
}

/** A folder or a device cannot be replaced, and no folder can be made in a file; `--force` changes nothing about that. */
export function refuseNoFile(path: string, io: Io, option = '-o'): void {
  const kind = io.kindOf(path)
  if (kind === 'directory' || kind === 'other')
    throw new UsageError({
      nl: `${path} is geen bestand maar ${kind === 'directory' ? 'een map' : 'iets anders, zoals een apparaat'}. Er is niets geschreven. Kies een andere plek met ${option}.`,
      en: `${path} is no file but ${kind === 'directory' ? 'a folder' : 'something else, such as a device'}. Nothing was written. Choose another place with ${option}.`,
    })
  for (let at = posix.dirname(path); at !== posix.dirname(at); at = posix.dirname(at)) {
    const above = io.kindOf(at)
    if (above !== 'file' && above !== 'other') continue
    throw new UsageError({
      nl: `${at} is geen map, dus ${path} kan niet bestaan. Er is niets geschreven. Kies een andere plek met ${option}.`,
      en: `${at} is no folder, so ${path} cannot be. Nothing was written. Choose another place with ${option}.`,
    })
  }
}
