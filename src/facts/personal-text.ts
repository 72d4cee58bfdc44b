import { type PersonalData, personalDataAt, somePersonal } from './personal-data.ts'

/**
 * Personal data anywhere in the text of a file: also in comments, below unknown keys and in a file that is no YAML, where
 * the rule about values does not look. Line by line, and only lines that may hold any; more than one a line if need be.
 */
export function personalDataInText(text: string): readonly PersonalData[] {
  const found: PersonalData[] = []
  for (let at = suspectAt(text, 0); at !== undefined; ) {
    const [start, end] = [startOfLine(text, at), endOfLine(text, at)]
    for (const one of inLine(text.slice(start, end))) found.push(moved(one, start))
    at = suspectAt(text, end)
  }
  return found
}

/** None of what it finds runs over the end of a line. */
function suspectAt(text: string, from: number): number | undefined {
  somePersonal.lastIndex = from
  return somePersonal.exec(text)?.index
}

function startOfLine(text: string, at: number): number {
  let start = at
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start--
  return start
}

function endOfLine(text: string, at: number): number {
  let end = at
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++
  return end
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13
}

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
