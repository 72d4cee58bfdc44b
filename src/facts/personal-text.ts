import { type PersonalData, personalDataAt } from './personal-data.ts'

/**
 * Personal data anywhere in the text of a file: also in comments, below unknown keys and in a file that is no YAML, where
 * the rule about values does not look. Line by line, and only lines that may hold any; more than one a line if need be.
 */
export function personalDataInText(text: string): readonly PersonalData[] {
  if (!suspect.test(text)) return []
  const found: PersonalData[] = []
  for (const { 0: line, index } of text.matchAll(/[^\n\r]+/g)) {
    if (suspect.test(line)) found.push(...inLine(line).map((one) => moved(one, index)))
  }
  return found
}

/** A cheap look: an at sign, enough digits for a number, or a title before a name. */
const suspect = /@|(?:\d[ ().-]{0,3}){8}|\b(?:heer|mevr|mevrouw|meneer|dhr|mw|drs|dr|ir|ing|prof|mr|mrs|ms|ds)\b/i

function inLine(line: string): readonly PersonalData[] {
  const found: PersonalData[] = []
  for (let from = 0, left = mostInLine; left > 0; left--) {
    const one = personalDataAt(line.slice(from))
    if (one === undefined) break
    const here = moved(one, from)
    if (here.kind.en !== citizenNumber || isSaidToBeOne(line, here)) found.push(here)
    from = here.end
  }
  return found
}

const mostInLine = 20
const citizenNumber = 'a number that may be a citizen service number'

/** Outside comments a bare number of nine digits is an amount, unless the line says what it is. */
function isSaidToBeOne(line: string, { start }: PersonalData): boolean {
  return /(?:^|\s)#/.test(line.slice(0, start)) || /bsn|sofi|burgerservice/i.test(line)
}

function moved({ kind, start, end }: PersonalData, by: number): PersonalData {
  return { kind, start: start + by, end: end + by }
}
