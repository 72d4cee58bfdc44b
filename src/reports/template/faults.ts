import { nearest } from '../../near.ts'
import type { Text } from '../../text.ts'
import { shown } from '../../visible.ts'
import type { Said } from './template.ts'
import type { Position } from './tree.ts'

/** What is wrong at one place of a text. */
export interface Placed extends Said {
  readonly at?: Position
}

/** What is wrong in a template of the team, and where. */
export interface TemplateFault extends Placed {
  readonly file: string
}

/** No more are told of one document: who mends these sees the rest. */
export const mostFaults = 100

/** Stops the printing of a document. */
export class Stop extends Error {
  readonly fault: TemplateFault

  constructor(fault: TemplateFault) {
    super(fault.message.en)
    this.fault = fault
  }
}

/** The blocks and helpers that there are. */
export const blocks = ['each', 'if', 'unless', 'with']
export const helpers = ['mermaid']

export const tooDeep: Said = {
  message: { nl: 'Hier zitten te veel blokken in elkaar.', en: 'Too many blocks are inside each other here.' },
}

export const raw = (name: string): Said => ({
  message: {
    nl: `{{{${shown(name)}}}} en {{&${shown(name)}}} mogen niet: tekst uit de gegevens zou het document kunnen breken.`,
    en: `{{{${shown(name)}}}} and {{&${shown(name)}}} are not allowed: text from the data could break the document.`,
  },
  hint: { nl: `Schrijf {{${shown(name)}}}.`, en: `Write {{${shown(name)}}}.` },
})

export const unknownHelper = (name: string, isBlock: boolean): Said => {
  const known = isBlock ? blocks : helpers
  const near = nearest(name, known)
  return {
    message: isBlock
      ? { nl: `Het blok {{#${shown(name)}}} bestaat niet.`, en: `There is no block {{#${shown(name)}}}.` }
      : { nl: `De opdracht "${shown(name)}" bestaat niet.`, en: `There is no helper "${shown(name)}".` },
    hint: meant(near === undefined ? undefined : isBlock ? `{{#${near}}}` : near) ?? {
      nl: `Er is alleen: ${known.join(', ')}.`,
      en: `There is only: ${known.join(', ')}.`,
    },
  }
}

export const wrongUse = (form: string): Said => ({
  message: { nl: `Dit hoort zo: ${form}`, en: `This should read: ${form}` },
})

/** Inline and block partials, decorators, sub-expressions: what Handlebars has and templates here have not. */
export const notHere = (what: Text): Said => ({
  message: {
    nl: `${what.nl} kan hier niet: een template herhaalt, kiest en drukt af, en verder niets.`,
    en: `${what.en} cannot be used here: a template repeats, chooses and prints, and nothing else.`,
  },
})

export const unknownPartial = (name: string, known: readonly string[]): Said => {
  const near = nearest(name.replace(/^.*\//, ''), known)
  return {
    message: { nl: `De deeltemplate "${shown(name)}" bestaat niet.`, en: `There is no partial "${shown(name)}".` },
    hint: meant(near) ?? {
      nl: `Maak het: partials/${shown(name)}.hbs`,
      en: `Make it: partials/${shown(name)}.hbs`,
    },
  }
}

export const endless = (names: readonly string[]): Said => ({
  message: {
    nl: `Hier komt geen einde aan: ${names.map(shown).join(' → ')}.`,
    en: `This never ends: ${names.map(shown).join(' → ')}.`,
  },
  hint: {
    nl: 'Een deeltemplate mag zichzelf niet steeds weer aanroepen.',
    en: 'A partial may not call itself over and over.',
  },
})

export const tooLarge: Said = {
  message: {
    nl: 'Het document wordt te groot: meer dan 50 miljoen tekens of 5 miljoen stappen.',
    en: 'The document becomes too large: more than 50 million characters or 5 million steps.',
  },
  hint: { nl: 'Zet minder lussen in elkaar.', en: 'Put fewer loops inside each other.' },
}

export const noText = (name: string, isList: boolean): Said => ({
  message: isList
    ? { nl: `"${shown(name)}" is een lijst van groepen.`, en: `"${shown(name)}" is a list of groups.` }
    : { nl: `"${shown(name)}" is een groep en geen tekst.`, en: `"${shown(name)}" is a group and no text.` },
  hint: isList
    ? {
        nl: `Loop erdoor: {{#each ${shown(name)}}} … {{/each}}`,
        en: `Go through it: {{#each ${shown(name)}}} … {{/each}}`,
      }
    : { nl: 'Noem er iets uit, met een punt.', en: 'Name something in it, with a full stop.' },
})

export const noList = (name: string): Said => ({
  message: { nl: `"${shown(name)}" is geen lijst.`, en: `"${shown(name)}" is no list.` },
  hint: { nl: 'Gebruik hier {{#if}} of {{#with}}.', en: 'Use {{#if}} or {{#with}} here.' },
})

export const unknownName = (name: string, hint: Text | undefined): Said => ({
  message: { nl: `"${shown(name)}" bestaat hier niet.`, en: `There is no "${shown(name)}" here.` },
  ...(hint && { hint }),
})

export const unknownInPartial = (partial: string, name: string): Said => ({
  message: {
    nl: `De deeltemplate "${shown(partial)}" van eco vraagt hier om "${shown(name)}", en dat is er niet.`,
    en: `The partial "${shown(partial)}" of eco needs "${shown(name)}" here, and that is not there.`,
  },
  hint: {
    nl: `Geef mee waar het over gaat: {{> ${shown(partial)} naam}}`,
    en: `Pass on what it is about: {{> ${shown(partial)} name}}`,
  },
})

/** `Bedoel je title?` */
export function meant(name: string | undefined): Text | undefined {
  return name === undefined ? undefined : { nl: `Bedoel je ${shown(name)}?`, en: `Did you mean ${shown(name)}?` }
}
