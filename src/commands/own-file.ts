import type { Io } from '../io.ts'
import { UsageError } from '../usage-error.ts'
import { refuseNoFile } from './output-place.ts'
import { linkOnTheWay } from './repository.ts'

/** Refuses a place where `eco` may not write: behind a link in the repository, or over something that is not its own. */
export function refusePlace(file: string, option: string, isOwn: (text: string) => boolean, io: Io): void {
  const link = linkOnTheWay(file, io)
  if (link !== undefined) throw behindLink(file, link)
  refuseNoFile(file, io, option)
  const kind = io.kindOf(file)
  if (kind === 'missing' || (kind === 'file' && isReplaceable(file, isOwn, io))) return
  throw new UsageError({
    nl: `${file} bestaat al en is geen eerdere uitvoer van eco in deze vorm. Er is niets geschreven. Kies bij ${option} een ander bestand, of haal dit eerst weg.`,
    en: `${file} exists and is no earlier output of eco in this form. Nothing was written. Choose another file with ${option}, or remove this one first.`,
  })
}

/** Writes a whole file or nothing. */
export function writeOwn(file: string, text: string, option: string, io: Io): void {
  try {
    io.write(file, text)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new UsageError({
      nl: `${file} is niet te schrijven (${why}). Kies bij ${option} een ander bestand.`,
      en: `${file} cannot be written (${why}). Choose another file with ${option}.`,
    })
  }
}

/** An empty file holds nothing to lose. */
function isReplaceable(file: string, isOwn: (text: string) => boolean, io: Io): boolean {
  try {
    const text = new TextDecoder().decode(io.read(file))
    return text.trim() === '' || isOwn(text)
  } catch {
    return false
  }
}

function behindLink(file: string, link: string): UsageError {
  return new UsageError({
    nl: `De map ${link} is een koppeling naar een andere plek, dus ${file} wordt niet geschreven. Noem een map die er echt is.`,
    en: `The folder ${link} is a link to another place, so ${file} is not written. Name a folder that is really there.`,
  })
}
