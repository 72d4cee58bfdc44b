/** A statement with fewer words than this cannot say who does what for whom. */
const wordsOfASentence = 8

export function isSentence(statement = ''): boolean {
  return (statement.match(/\p{L}[^\s]*/gu)?.length ?? 0) >= wordsOfASentence
}

/**
 * Whether a sentence says how much or when: a figure (a year too), a number in words, a part, a quantity such as `alle` or
 * `no`, or a month or year. Dutch `een` is nearly always an article, so it counts only as `één` or in `een op de acht`,
 * `een kwart`. Where a word may mean either, it counts: who said how much is not told that he did not.
 */
export function saysHowMuchOrWhen(text: string): boolean {
  const plain = text.normalize('NFC').toLowerCase()
  if (/\p{N}|%/u.test(plain) || /(?<!\p{L})(?:één|een (?:op|van) de )/u.test(plain)) return true
  return (
    plain
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .match(/\p{L}+/gu) ?? []
  ).some(isQuantity)
}

function isQuantity(word: string): boolean {
  return words.has(word) || dutch.test(word) || english.test(word)
}

/** Parts, quantities, moments, and numbers that are not put together from others. */
const words = new Set(
  `alle allemaal allen altijd beide beiden dagelijks dubbel dubbele eenmaal elk elke enig enige enkel enkele geen geheel
  gehele halve halveren halveert gehalveerd heel hele helft ieder iedere iedereen jaarlijks kwart maandelijks meerderheid
  merendeel nergens niemand niets nooit nul overal paar procent tiental tientallen vandaag verdubbelen verdubbelt verdubbeld
  wekelijks zonder
  all always annually any both couple daily double doubled doubles dozen dozens each entire every everybody everyone
  everywhere few fully half halve halved halves majority monthly most never no nobody none nothing once percent quarter
  quarterly single today triple twice weekly whole without yearly zero
  januari februari maart april mei juni juli augustus september oktober november december jaar jaren kwartaal
  january february march may june july august october year years decade`.split(/\s+/u),
)

const units = 'een|twee|drie|vier|vijf|zes|zeven|acht|negen'
const below100 = `(?:(?:${units})en)?(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)|elf|twaalf|(?:der|veer|vijf|zes|zeven|acht|negen)?tien`

/** `twee`, `eenentwintig`, `tweehonderdvijftig`, `derde`, `honderden`, `viermaal`; not `een` by itself. */
const dutch = new RegExp(
  `^(?!een$|ene$|eens$)(?:${units}|${below100}|honderd|duizend|miljoen|miljard|en)*(?:${units}|${below100}|(?:honderd|duizend|miljoen|miljard)(?:en)?|derde|eerste)(?:de|ste|maal|voudig|voud|tal|tallen)?$`,
  'u',
)

const english =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand|million|billion|first|second|third|fifth|ninth|twelfth)(?:th|s|fold)?$/u
