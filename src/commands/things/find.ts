import type { Ecosystem } from '../../graph/ecosystem.ts'
import { mappingsIn, type Thing, thingsIn } from '../../graph/things.ts'
import { nearest } from '../../near.ts'
import { type Language, lazyText } from '../../text.ts'
import { UsageError } from '../../usage-error.ts'
import { shown } from '../../visible.ts'
import { kindOf, titleOf } from './naming.ts'
import { type Section, sectionNamed, simple, unknownSection } from './sections.ts'

/**
 * The thing that a word means: an id (`roc`, or `partners/roc` where more things have it), a name, or a section that is
 * one mapping. Anything else is a `UsageError` with what comes near; `command` is the one that it gives as an example.
 */
export function thingNamed(word: string, ecosystem: Ecosystem, command = 'eco show'): Thing {
  const all = [...thingsIn(ecosystem), ...mappingsIn(ecosystem)]
  const known = all.some((thing) => calls(thing, word, ecosystem)) ? undefined : sectionBefore(word)
  const wanted = known === undefined ? word : word.slice(word.indexOf('/') + 1)
  const among = known === undefined ? all : all.filter(({ index }) => index === known.key)
  const byId = wanted === '' ? [] : among.filter((thing) => idOf(thing) === wanted)
  if (byId.length > 0) return onlyOne(byId, wanted, ecosystem, command)
  const section = known === undefined ? sectionNamed(wanted) : undefined
  const mapping = all.find(({ index, id }) => id === '' && index === section?.key)
  if (mapping !== undefined) return mapping
  const byName = among.filter((thing) => calls(thing, wanted, ecosystem))
  if (byName.length > 0) return onlyOne(byName, wanted, ecosystem, command)
  if (section !== undefined) throw noSingleThing(section)
  throw nothingNamed(wanted, among, ecosystem)
}

/** The section before the sign in `partners/roc`; without the sign there is none. */
function sectionBefore(word: string): Section | undefined {
  const at = word.indexOf('/')
  if (at < 1) return undefined
  const section = sectionNamed(word.slice(0, at))
  if (section === undefined) throw unknownSection(word.slice(0, at))
  return section
}

/** The ecosystem as a whole goes by its own id. */
function idOf({ index, id, item }: Thing): string {
  return index === 'ecosystem' ? String(item.id ?? '') : id
}

/** Whether a thing has this name, in either language where it is made up of words of the model. */
function calls({ index, item }: Thing, word: string, ecosystem: Ecosystem): boolean {
  const wanted = simple(word)
  return wanted !== '' && (['nl', 'en'] as const).some((one) => simple(titleOf(ecosystem, index, item, one)) === wanted)
}

/** Items of one list with the same id are one thing as far as anyone can tell: the first, as references mean it. */
function onlyOne(found: readonly Thing[], word: string, ecosystem: Ecosystem, command: string): Thing {
  const [first, ...others] = found.filter(
    ({ index, id }, at) => id === '' || found.findIndex((one) => one.index === index && one.id === id) === at,
  )
  if (first !== undefined && others.length === 0) return first
  const say = (language: Language) => some([first as Thing, ...others], ecosystem, language)
  throw new UsageError(
    lazyText((language) =>
      language === 'nl'
        ? `"${shown(word)}" is van meer dan één ding: ${say('nl')}. Noem het zo: ${command} ${callOf(first as Thing)}`
        : `"${shown(word)}" belongs to more than one thing: ${say('en')}. Name it so: ${command} ${callOf(first as Thing)}`,
    ),
  )
}

/** A word that leaves no doubt. */
function callOf({ index, id }: Thing): string {
  return id === '' ? index : `${index}/${id}`
}

function noSingleThing({ key, isList }: Section): UsageError {
  return isList
    ? new UsageError({
        nl: `"${key}" is een lijst. Bekijk haar met: eco list ${key}`,
        en: `"${key}" is a list. See it with: eco list ${key}`,
      })
    : new UsageError({
        nl: `Bij "${key}" staat nog niets in de gegevens.`,
        en: `The data hold nothing yet at "${key}".`,
      })
}

/** What has the word in its id or name, else what is spelt almost like it. */
function nothingNamed(word: string, all: readonly Thing[], ecosystem: Ecosystem): UsageError {
  const wanted = simple(word)
  const things = all.filter(({ id }) => id !== '')
  const named = things.map((thing) => ({ thing, name: titleOf(ecosystem, thing.index, thing.item, 'nl') }))
  const holding = named.filter(
    ({ thing, name }) => wanted.length > 2 && `${simple(thing.id)} ${simple(name)}`.includes(wanted),
  )
  const nearId = nearest(
    word,
    things.map(({ id }) => id),
  )
  const nearName = nearest(
    word,
    named.map(({ name }) => name),
  )
  const near = named.filter(({ thing, name }) => thing.id === nearId || name === nearName)
  const length = ({ thing }: (typeof named)[number]) =>
    thing.id.length + (simple(thing.id).startsWith(wanted) ? 0 : 1000)
  const found = (holding.length > 0 ? holding.sort((one, other) => length(one) - length(other)) : near).map(
    ({ thing }) => thing,
  )
  return new UsageError(
    lazyText((language) => {
      const say = some(found, ecosystem, language)
      return language === 'nl'
        ? `Er is niets met het id of de titel "${shown(word)}". ${say === '' ? 'Zoek het op met: eco list' : `Bedoel je ${say}?`}`
        : `There is nothing with the id or title "${shown(word)}". ${say === '' ? 'Look it up with: eco list' : `Did you mean ${say}?`}`
    }),
  )
}

/** The first few things in words: `partners/roc (partner Roc Lindervaart)`. */
function some(things: readonly Thing[], ecosystem: Ecosystem, language: Language): string {
  const most = 5
  const words = things.slice(0, most).map((thing) => {
    const title = shown(titleOf(ecosystem, thing.index, thing.item, language))
    return `${callOf(thing)} (${kindOf(thing.index, language)} ${title})`
  })
  return [...words, ...(things.length > most ? ['…'] : [])].join(', ')
}
