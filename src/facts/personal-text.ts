import { onOneLine, type PersonalData, personalDataAt, somePersonal } from './personal-data.ts'

/**
 * Personal data anywhere in the text of a file: also in comments, below unknown keys and in a file that is no YAML, where
 * the rule about values does not look. Line by line, and only lines that may hold any; more than one a line if need be.
 */
export function personalDataInText(text: string): readonly PersonalData[] {
  const found: PersonalData[] = []
  for (let at = suspectAt(text, 0); at !== undefined; ) {
    const [start, end] = [startOfLine(text, at), endOfLine(text, at)]
    const line = text.slice(start, end)
    const counts = (one: PersonalData) =>
      one.kind.en === citizenNumber ? isSaidInLine(line, one.start) : !isUnit(text, start + one.start)
    for (const one of inLine(line, counts)) found.push(moved(one, start))
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

/** Personal data in a value as it is read, and with which words: its text in the file may be broken off or hold escapes. */
export function personalDataInValue(value: string): readonly (PersonalData & { readonly words: string })[] {
  const line = onOneLine(value)
  const counts = ({ kind, start, end }: PersonalData) =>
    kind.en !== citizenNumber || isSaidToBeOne(line.slice(Math.max(0, start - around), end + around))
  return inLine(line, counts).map((one) => ({ ...one, words: line.slice(one.start, one.end) }))
}

/** How far from a number in a long text it may be said what it is. */
const around = 80

/** What was found is taken out before looking again, because what is found first need not stand in front. */
function inLine(line: string, counts: (found: PersonalData) => boolean): readonly PersonalData[] {
  const found: PersonalData[] = []
  let rest = line
  for (let left = mostInLine; left > 0; left--) {
    const one = personalDataAt(rest)
    if (one === undefined) break
    if (counts(one)) found.push(one)
    rest = `${rest.slice(0, one.start)}${'\0'.repeat(one.end - one.start)}${rest.slice(one.end)}`
  }
  return found.sort((one, other) => one.start - other.start)
}

const mostInLine = 20
const citizenNumber = 'a number that may be a citizen service number'

/** Outside comments a bare number of nine digits is an amount, unless the line says what it is. */
function isSaidInLine(line: string, start: number): boolean {
  return /(?:^|\s)#/.test(line.slice(0, start)) || isSaidToBeOne(line)
}

function isSaidToBeOne(text: string): boolean {
  return /bsn|sofi|burgerservice/i.test(text)
}

/** Power or time of which the amount ends the line before. */
function isUnit(text: string, at: number): boolean {
  return /^m[ws]\b/i.test(text.slice(at, at + 3)) && /\d\s+$/.test(text.slice(Math.max(0, at - 20), at))
}

function moved({ kind, start, end }: PersonalData, by: number): PersonalData {
  return { kind, start: start + by, end: end + by }
}
