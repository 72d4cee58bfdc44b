import type { Text } from '../text.ts'

/** Personal data in a text: what kind, said without repeating it, and where it begins and ends. */
export interface PersonalData {
  readonly kind: Text
  readonly start: number
  readonly end: number
}

/** What kind of personal data a text holds; undefined when it holds none. */
export function personalDataIn(text: string): Text | undefined {
  return personalDataAt(onOneLine(text))?.kind
}

/** What was broken off at the end of a line ("mevrouw⏎De Vries") as it is read; items of a list and paragraphs stay apart. */
export function onOneLine(text: string): string {
  return text.includes('\n') ? text.replace(lineBreak, ' ') : text
}

const lineBreak = /(?<![ \t])[ \t]*\r?\n[ \t]*(?![ \t\r\n]|[-*+#>|][ \t])/g

/** The first personal data in a line of text, by kind; undefined when it holds none. */
export function personalDataAt(text: string): PersonalData | undefined {
  const [mayMail, mayNumber, mayName] = [text.includes('@'), someNumber.test(text), someTitle.test(text)]
  if (!mayMail && !mayNumber && !mayName) return undefined
  const plain = plainly(text)
  return (
    (mayMail ? matchOf(plain, mail, kinds.mail) : undefined) ??
    (mayNumber ? numberIn(plain) : undefined) ??
    (mayName ? matchOf(plain, names, kinds.name, isPersonName) : undefined)
  )
}

/** Every space, dash and apostrophe as the one on a keyboard, and nothing for a web address; the rest stays where it is. */
function plainly(text: string): string {
  const typed = text.replace(anySpace, ' ').replace(anyDash, '-').replace(/’/g, "'")
  return typed.includes('://') || typed.includes('www.') ? typed.replace(address, blank) : typed
}

const spaces = ' \\t\\u00a0\\u2000-\\u200a\\u202f\\u3000'
const dashes = '\\u2010-\\u2015\\u2212-'
const anySpace = new RegExp(`[${spaces}]`, 'g')
const anyDash = new RegExp(`[${dashes}]`, 'g')

const kinds = {
  mail: { nl: 'een mailadres', en: 'an e-mail address' },
  phone: { nl: 'een telefoonnummer', en: 'a phone number' },
  citizen: {
    nl: 'een getal dat een burgerservicenummer kan zijn',
    en: 'a number that may be a citizen service number',
  },
  name: { nl: 'de naam van een persoon', en: 'the name of a person' },
} as const

function numberIn(text: string): PersonalData | undefined {
  return (
    matchOf(text, phone, kinds.phone, isPhone) ??
    matchOf(text, nineDigits, kinds.citizen, isCitizenNumber) ??
    matchOf(text, saidToBeOne, kinds.citizen, isCitizenNumber)
  )
}

function matchOf(
  text: string,
  pattern: () => RegExp,
  kind: Text,
  counts: (match: RegExpExecArray) => boolean = () => true,
): PersonalData | undefined {
  const search = pattern()
  for (let match = search.exec(text); match !== null; match = search.exec(text)) {
    if (counts(match)) return { kind, start: match.index, end: search.lastIndex }
    search.lastIndex = match.index + 1
  }
  return undefined
}

/** Nothing, as long as what it stands for, so that the rest stays where it is. */
function blank(text: string): string {
  return ' '.repeat(text.length)
}

/** Web addresses may hold anything that looks like a number; they end where a list, a link or a quotation goes on. */
const address = /(?:https?:\/\/|www\.)(?:(?!\]\()[^\s,;|)<>"'`])+/giu

/** Not `git@host:path`, which is an address of files. */
const mail = () =>
  /(?<![\p{L}\p{N}._%+-])(?!git@)[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,5}\.\p{L}{2,}/gu

/** What any number below has: nine digits with little between them; dates and most ids have fewer. */
const someNumber = new RegExp(`\\d(?:[${spaces}()./${dashes}]{0,5}\\d){8}`)

/**
 * A Dutch number in any notation: country code or 0, then a mobile 6, an area of two or three digits, or none apart; with
 * dots between only where one stands behind the area and no 0 behind that, nor pairs behind four digits, which is a code
 * of goods. A second number may follow behind a slash.
 * Not 0800 and 0900, which belong to organisations; not the tail of a larger number, a date or an account number.
 */
const phone = () =>
  /(?:(?<![\p{L}\p{N}./_+-]|\p{N},|[A-Z]{4} )|(?<=(?<![\p{L}\p{N}])(?:[Tt]el|[Mm]ob|[Ff]ax)\.))(?:(?:\+|00)31[ .-]?(?:\(0\)[ -]?)?|\(?0(?![89]00))(?<area>6|[1-57-9]\d{1,2})\)?[ ./-]{0,3}(?<rest>\d(?:[ -]?\d){5,7}|(?<=\d\.)(?!(?<=\d{4}\.)\d\d\.\d\d\.\d\d)[1-9](?:[.-]?\d){5,7})(?:\/(?:\+31|0)[1-9](?:[ -]?\d){7,9})?(?![\p{L}\p{N}]|[.,/-]\d)/gu
/** A date, or two without a year and with a time behind them ("06-12–08-12 10 uur"). */
const dateAtFront = /^[0 ]*\d{1,2}[ ./-]\d{2}[ ./-](?:19|20)\d{2}(?!\d)|^\d\d-[01]\d-[0-3]\d-[01]\d /

/** A number of a case with its year: `010.2026.123`. */
const caseNumber = /^0\d{1,2}\.(?:19|20)\d\d\./

function isPhone({ 0: whole, groups }: RegExpExecArray): boolean {
  const digits = `${groups?.area}${groups?.rest}`.replace(/\D/g, '')
  return digits.length === 9 && !dateAtFront.test(whole) && !caseNumber.test(whole)
}

/** Nine digits in a row (or as 1234.56.782) that are no amount and no number of an organisation. */
const nineDigits = () =>
  /(?<![\p{L}\p{N}.,_/-]|[€$£] ?|\b(?:EUR|RSIN|KvK|KVK|btw|BTW)[ :-]{1,2})(?:\d{9}|\d{4}\.\d{2}\.\d{3})(?![\p{L}\p{N}_/-]|[.,]\d| ?(?:euro|EUR|€|%))/gu

/** In any notation, where the word for it stands in front. */
const saidToBeOne = () =>
  /(?<=(?:bsn|sofi|burgerservice)[\p{L}_-]{0,12}[^\p{L}\p{N}\r\n]{1,4})(?:\d{3}(?<between>[ ./-]?)\d{3}\k<between>\d{3}|\d{4}(?<behind>[ .-])\d{2}\k<behind>\d{3})(?![\p{L}\p{N}]|[.,/-]\d)/giu

function isCitizenNumber([number]: RegExpExecArray): boolean {
  return passesElevenTest(number.replace(/\D/g, ''))
}

/** The check on a Dutch citizen service number: 9a + 8b + … + 2h - i is a multiple of 11. */
export function passesElevenTest(digits: string): boolean {
  const weighted = [...digits].reduce((total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at), 0)
  return digits.length === 9 && weighted > 0 && weighted % 11 === 0
}

/** Behind a number, mw is power and ms is time. */
const noUnit = '(?<!(?:\\d|tig|tien|honderd|duizend|per|aantal)[*_-]{0,3} ?[*_]{0,3}[Mm][ws])'
const withDot = `(?:[Dd]hr|DHR|[Mm]evr|MEVR|[Mm]w${noUnit}|[Dd]rs|[Dd]r|[Ii]r|[Ii]ng|[Pp]rof|PROF|[Mm]r|[Mm]rs|[Mm]s${noUnit}|[Dd]s)\\.`
const inFull = `(?:[Dd]e [Hh]eer|DE HEER|[Mm]evrouw|MEVROUW|[Mm]eneer|MENEER|[Dd]hr|DHR|[Mm]evr|MEVR|[Mm]w${noUnit}|[Mm]rs?|Ms)`
/** A title or a form of address before which no plain letter or digit stands: what any name below begins with. */
const someTitle = new RegExp(`(?<![A-Za-z0-9])(?:${withDot}|${inFull}[*_]{0,3} )`.replaceAll(' ', `[${spaces}]`))
/** Whatever any of the above begins with, for who looks through long texts: nothing that it leaves out holds any. */
export const somePersonal = new RegExp(`@|${someNumber.source}|${someTitle.source}`, 'g')
const title = `(?:${withDot}[*_]{0,3} ?|${inFull}[*_]{0,3} )`
/** With the first name in between: "A. (Anna) Bakker". */
const initials = '[*_]{0,3}(?:\\p{Lu}\\.[ -]?){0,5} ?(?:\\(\\p{Lu}\\p{L}+\\) ?)?'
const particles = "(?:(?:van|von|de|den|der|het|la|le|te|ten|ter) |'t |'s[ -]|d'){0,3}"
const surname = "\\p{Lu}(?:'\\p{L})?\\p{L}+"
const names = () =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?<titles>${title}{1,5})${initials}${particles}(?<name>${surname}(?: ${surname}){0,2})(?=(?<behind>(?: (?:van|de|der|den|het|te|ten|ter)){1,3} ${surname})?)`,
    'gu',
  )

/** How people are spoken to, and streets are not called. */
const spokenTo = /\b(?:de heer|mevrouw|meneer|dhr|mevr|mw)\b/i
/** Streets, schools and prizes carry the names of people who are no longer a secret: joined to the name, or behind it. */
const thing =
  'straat|plein|singel|school|college|instituut|institute|lyceum|stichting|foundation|gemaal|prijs|fonds|lezing|universiteit|university'
const namedAfter = new RegExp(`.(?:${thing})\\b`, 'i')
/** What surnames end with as well (Verlaan, Nijhuis): of a person with a title only, for nobody calls a street after a mevrouw. */
const mayBeNamedAfter = /.(?:laan|weg|kade|park|huis|dreef|gracht)\b/i
/** A street with its name in several parts (Cort van der Lindenplein); `van Hogeschool X` says where a person works. */
const streetBehind = /[a-z](?:straat|plein|singel|laan|weg|kade|park|huis|dreef|gracht)\b/i
/** What begins the next sentence, or is called as a whole, behind a title that nobody is spoken to with. */
const organisation =
  /^(?:School|College|Instituut|Institute|Lyceum|Stichting|Foundation|Fonds|Universiteit|University)\b/

/** The first word of the next sentence, where a title ended the one before ("opgeleid tot ing. De school"). */
const sentenceStart =
  /^(?:De|Het|Een|En|Er|Dit|Dat|Die|Deze|In|Op|Wij|We|Ze|Zij|Hierbij|Graag|Naar|Met|Bij|Als|Voor|The|An|This|That|It)$/

/** What stands between titles and behind them, where all is written in capitals. */
const inCapitals = /^(?:EN|OF|MET|VOOR|IN|OP|IS|WAS|HEEFT|MEVROUW|MENEER|DHR|MEVR)\b/
/** Power without its amount ("aantal mw Wind"). */
const power =
  /^(?:Wind(?:park|molen|energie)?|Zon(?:ne(?:park|weide|panelen|stroom|energie))?|Solar|Offshore|Vermogen|Opgesteld|(?:Piek|Opwek|Opslag|Batterij|Accu|Waterstof|Warmte|Data)\p{L}*)(?:en|s)?(?!\p{L})/u

function isPersonName({ groups }: RegExpExecArray): boolean {
  const { titles = '', name = '', behind = '' } = groups ?? {}
  if (sentenceStart.test(name) || namedAfter.test(name) || inCapitals.test(name)) return false
  if (spokenTo.test(titles)) return !(/mw/i.test(titles) && power.test(name))
  return !(mayBeNamedAfter.test(name) || organisation.test(name) || streetBehind.test(behind))
}
