import type { Delay } from '../facts/what-if.ts'
import { type Ecosystem, find, nameOf } from '../graph/ecosystem.ts'
import type { Partner } from '../model/definition.ts'
import { nearest } from '../near.ts'
import type { Text } from '../text.ts'
import { UsageError } from '../usage-error.ts'

export interface SuppositionOptions {
  readonly delay?: readonly string[]
  readonly dropPartner?: readonly string[]
  readonly cutFunding?: readonly string[]
}

/** A part of what a partner or subsidy pays, or of one line, that does not come. */
export interface Cut {
  readonly id: string
  readonly name: string
  readonly percentage: number
}

/** What is supposed to happen. */
export interface Suppositions {
  readonly delays: readonly Delay[]
  readonly partners: readonly Partner[]
  readonly cuts: readonly Cut[]
}

/** The options as things of the ecosystem; whatever they name that is not there, or cannot be, is a `UsageError`. */
export function suppositionsOf(options: SuppositionOptions, ecosystem: Ecosystem): Suppositions {
  const { delay = [], dropPartner = [], cutFunding = [] } = options
  if (delay.length + dropPartner.length + cutFunding.length === 0) throw nothingSupposed()
  const found = {
    delays: delay.map((text) => delayOf(text, ecosystem)),
    partners: dropPartner.map((id) => partnerOf(id, ecosystem)),
    cuts: cutFunding.map((text) => cutOf(text, ecosystem)),
  }
  onlyOnce(
    '--delay',
    found.delays.map(({ action }) => action.id),
  )
  onlyOnce(
    '--drop-partner',
    found.partners.map(({ id }) => id),
  )
  onlyOnce(
    '--cut-funding',
    found.cuts.map(({ id }) => id),
  )
  return found
}

/** At most ten years: what takes longer is another plan. */
const most = { d: 3653, w: 522, m: 120 }

function delayOf(text: string, ecosystem: Ecosystem): Delay {
  const [id, value] = halves('--delay', text, '6w')
  const [, digits = '', letter = ''] = /^(\d{1,4})([dwm])$/i.exec(value) ?? []
  const unit = letter.toLowerCase() as Delay['unit']
  const amount = Number(digits)
  if (digits === '' || amount < 1 || amount > most[unit]) throw badDuration(value)
  const action = find(ecosystem, 'actions', id)
  if (action === undefined) throw unknown(id, ['actions'], ecosystem, { nl: 'actie', en: 'action' })
  return { action, amount, unit }
}

function partnerOf(id: string, ecosystem: Ecosystem): Partner {
  const partner = find(ecosystem, 'partners', id)
  if (partner === undefined) throw unknown(id, ['partners'], ecosystem, { nl: 'partner', en: 'partner' })
  return partner
}

const payers = ['partners', 'subsidies', 'funding']

function cutOf(text: string, ecosystem: Ecosystem): Cut {
  const [id, value] = halves('--cut-funding', text, '30%')
  const [, digits = ''] = /^(\d{1,3}(?:[.,]\d{1,2})?)%?$/.exec(value) ?? []
  const percentage = Number(digits.replace(',', '.'))
  if (digits === '' || percentage <= 0 || percentage > 100) throw badPercentage(value)
  if (!payers.some((index) => ecosystem.index.get(index)?.has(id))) {
    throw unknown(id, payers, ecosystem, {
      nl: 'partner, subsidie of regel van de dekking',
      en: 'partner, subsidy or line of the funding',
    })
  }
  return { id, name: nameOf(ecosystem, payers, id), percentage }
}

function halves(option: string, text: string, example: string): readonly [id: string, value: string] {
  const at = text.lastIndexOf('=')
  if (at > 0) return [text.slice(0, at).trim(), text.slice(at + 1).trim()]
  throw new UsageError({
    nl: `"${text}" kan niet bij ${option}. Schrijf een id, = en een waarde: ${option} id=${example}`,
    en: `"${text}" does not go with ${option}. Write an id, = and a value: ${option} id=${example}`,
  })
}

/** Who types a name, or almost an id, is told the id. */
function unknown(id: string, indexes: readonly string[], ecosystem: Ecosystem, kind: Text): UsageError {
  const ids = indexes.flatMap((index) => [...(ecosystem.index.get(index)?.keys() ?? [])])
  const names = new Map(ids.map((one) => [nameOf(ecosystem, indexes, one), one]))
  const near = nearest(id, ids) ?? names.get(nearest(id, names.keys()) ?? '')
  return new UsageError({
    nl: `Er is geen ${kind.nl} "${id}".${near === undefined ? '' : ` Bedoel je ${near}?`}`,
    en: `There is no ${kind.en} "${id}".${near === undefined ? '' : ` Did you mean ${near}?`}`,
  })
}

function onlyOnce(option: string, ids: readonly string[]): void {
  const twice = ids.find((id, at) => ids.indexOf(id) !== at)
  if (twice === undefined) return
  throw new UsageError({
    nl: `Bij ${option} staat "${twice}" twee keer. Noem elke één keer.`,
    en: `${option} has "${twice}" twice. Give each once.`,
  })
}

function badDuration(value: string): UsageError {
  return new UsageError({
    nl: `"${value}" is geen uitstel. Schrijf dagen, weken of maanden, tot tien jaar: 10d, 6w of 2m.`,
    en: `"${value}" is not a delay. Write days, weeks or months, up to ten years: 10d, 6w or 2m.`,
  })
}

function badPercentage(value: string): UsageError {
  return new UsageError({
    nl: `"${value}" is geen deel. Schrijf een percentage boven 0 en tot en met 100: 30%.`,
    en: `"${value}" is not a part. Write a percentage above 0 and up to 100: 30%.`,
  })
}

function nothingSupposed(): UsageError {
  return new UsageError({
    nl: 'Zeg wat er gebeurt: --delay ACTIE=6w, --drop-partner PARTNER of --cut-funding WIE=30%.',
    en: 'Say what happens: --delay ACTION=6w, --drop-partner PARTNER or --cut-funding WHO=30%.',
  })
}
